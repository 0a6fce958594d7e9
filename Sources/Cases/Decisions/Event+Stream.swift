/// The streams that a type of event may stand in.
enum EventHome: Equatable {
  /// Any stream of one of these kinds.
  case kinds([StreamKind])
  /// The stream of any member of staff.
  case members
  /// This one stream.
  case stream(StreamID)
  /// A governance stream about one thing of this family.
  case family(GovernanceSubject.Family)
  /// A stream of one of these kinds, or this one.
  case either([StreamKind], StreamID)
  /// A stream of one of these kinds, or a governance stream about one thing of these families.
  case kindsAndFamilies([StreamKind], [GovernanceSubject.Family])

  /// Whether `stream` is one of them.
  func contains(_ stream: StreamID) -> Bool {
    switch self {
    case .kinds(let kinds): kinds.contains(stream.kind)
    case .members: stream.staff != nil
    case .stream(let only): stream == only
    case .family(let family): stream.subject?.family == family
    case .either(let kinds, let other): kinds.contains(stream.kind) || stream == other
    case .kindsAndFamilies(let kinds, let families):
      kinds.contains(stream.kind) || stream.subject.map { families.contains($0.family) } ?? false
    }
  }

  /// The streams in words.
  var words: String {
    switch self {
    case .kinds([.huddle]): "huddle/… of a day and a slot, as in \(example)"
    case .kinds(let kinds): kinds.map { "\($0.word)/…" }.joined(separator: ", ")
    case .members: "staff/… of one member"
    case .stream(let only): only.words
    case .family(let family): family.words
    case .either(let kinds, let other):
      "\(EventHome.kinds(kinds).words), \(EventHome.stream(other).words)"
    case .kindsAndFamilies(let kinds, let families):
      ([EventHome.kinds(kinds).words] + families.map(\.words)).joined(separator: ", ")
    }
  }

  /// One of the streams, to show.
  var example: String {
    switch self {
    case .kinds(let kinds), .either(let kinds, _), .kindsAndFamilies(let kinds, _):
      kinds.first?.example ?? ""
    case .members: StreamKind.staff.example
    case .stream(let only): only.words
    case .family(let family): family.example
    }
  }
}

extension StreamKind {
  /// A stream of this kind, to show.
  fileprivate var example: String {
    switch self {
    case .person: "person/PN01"
    case .case: "case/C-0001"
    case .safeguarding: "\(word)/SG-0001"
    case .staff: "staff/ST01"
    case .huddle: "huddle/2026-07-15-AM"
    case .governance: "governance/service"
    }
  }
}

/// Whether a type of event begins a stream.
enum EventBeginning: Equatable {
  /// It is the first event of its stream, and never another.
  case begins
  /// It is never the first.
  case continues
  /// It may be either.
  case either
}

extension Event {
  /// The streams that it may stand in, in words: `case/…`.
  public var streams: String { home.words }

  /// One of the streams that it may stand in, to show: `case/C-0001`.
  public var streamExample: String { home.example }

  /// The streams that it may stand in.
  var home: EventHome {
    switch self {
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded,
      .communicationNeedRecorded, .personLinkChanged, .deathRecorded:
      .kinds([.person])
    case .referralReceived, .referralTriaged, .caseAllocated, .caseTransferRequested,
      .caseTransferDecided,
      .justiceMatterRecorded,
      .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded,
      .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded, .informationShared, .onwardReferralMade,
      .onwardReferralOutcomeRecorded, .noteAdded, .caseClosed, .caseReopened:
      .kinds([.case])
    case .safeguardingConcernRaised, .safeguardingConcernTriaged, .safeguardingReferralMade,
      .safeguardingResponseRecorded, .safeguardingEscalated, .safeguardingConcernClosed:
      .kinds([.safeguarding])
    case .entryCorrected:
      .kindsAndFamilies([.person, .case, .safeguarding, .staff, .huddle], [.request, .notice])
    case .staffStatusRecorded, .staffDevelopmentRecorded, .workingStatusRecorded: .members
    case .huddleOpened, .huddleItemRaised, .huddleActionRecorded, .huddleClosed: .kinds([.huddle])
    case .dutySeniorAssigned: .stream(.duty)
    case .dutyAdviceRecorded: .either([.case, .safeguarding], .duty)
    case .breakGlassInvoked, .breakGlassReviewed: .family(.glass)
    case .accessRestrictionChanged: .family(.restriction)
    case .rightsRequestReceived, .rightsRequestDecided: .family(.request)
    case .retentionReviewed, .erasureExecuted: .family(.retention)
    case .recipientNotified: .family(.notice)
    case .recordAccessed: .stream(.access)
    case .storeCreated: .stream(.store)
    case .serviceDescribed: .stream(.service)
    case .commandRefused: .stream(.refusals)
    case .viewRebuilt: .stream(.views)
    case .signingKeyChanged: .stream(.signing)
    }
  }

  /// Whether it begins its stream.
  var beginning: EventBeginning {
    switch self {
    case .personRegistered, .referralReceived, .safeguardingConcernRaised, .huddleOpened,
      .breakGlassInvoked:
      .begins
    case .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded, .personLinkChanged,
      .deathRecorded, .entryCorrected, .referralTriaged, .caseAllocated, .caseTransferRequested,
      .caseTransferDecided, .justiceMatterRecorded, .detentionTimeRecorded,
      .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded, .contactRecorded,
      .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded, .informationShared, .onwardReferralMade,
      .onwardReferralOutcomeRecorded, .noteAdded, .caseClosed, .caseReopened,
      .safeguardingConcernTriaged, .safeguardingReferralMade, .safeguardingResponseRecorded,
      .safeguardingEscalated, .safeguardingConcernClosed, .dutyAdviceRecorded, .huddleItemRaised,
      .huddleActionRecorded, .huddleClosed, .breakGlassReviewed, .rightsRequestDecided:
      .continues
    case .staffStatusRecorded, .staffDevelopmentRecorded, .workingStatusRecorded,
      .dutySeniorAssigned, .accessRestrictionChanged, .rightsRequestReceived, .retentionReviewed,
      .erasureExecuted, .recipientNotified, .recordAccessed, .storeCreated, .serviceDescribed,
      .commandRefused, .viewRebuilt, .signingKeyChanged:
      .either
    }
  }

  /// Whether a closed case takes it in without being opened again: what arrives late by its nature,
  /// what may never be kept out of the record, and what has rules of its own against it.
  var joinsClosedCase: Bool {
    switch self {
    case .onwardReferralOutcomeRecorded, .informationReceived, .reportRequested,
      .lawfulOverrideRecorded, .entryCorrected, .consentWithdrawn, .noteAdded, .informationShared,
      .caseReopened, .caseClosed, .dutyAdviceRecorded:
      true
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .personLinkChanged, .deathRecorded,
      .referralReceived, .referralTriaged, .caseAllocated, .caseTransferRequested,
      .caseTransferDecided,
      .justiceMatterRecorded,
      .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded,
      .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed, .reportApproved,
      .onwardReferralMade, .safeguardingConcernRaised, .safeguardingConcernTriaged,
      .safeguardingReferralMade, .safeguardingResponseRecorded, .safeguardingEscalated,
      .safeguardingConcernClosed, .staffStatusRecorded, .staffDevelopmentRecorded,
      .workingStatusRecorded, .dutySeniorAssigned, .huddleOpened, .huddleItemRaised,
      .huddleActionRecorded, .huddleClosed, .breakGlassInvoked, .breakGlassReviewed,
      .accessRestrictionChanged, .rightsRequestReceived, .rightsRequestDecided, .retentionReviewed,
      .erasureExecuted, .recipientNotified, .recordAccessed, .storeCreated, .serviceDescribed,
      .commandRefused, .viewRebuilt, .signingKeyChanged:
      false
    }
  }

  /// Whether the engine writes it by itself, so that no role is asked for.
  var isEngines: Bool {
    switch self {
    case .recordAccessed, .storeCreated, .commandRefused, .viewRebuilt, .signingKeyChanged: true
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .personLinkChanged, .deathRecorded, .referralReceived, .referralTriaged, .caseAllocated,
      .caseTransferRequested, .caseTransferDecided, .justiceMatterRecorded,
      .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded,
      .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded, .informationShared, .onwardReferralMade,
      .onwardReferralOutcomeRecorded, .noteAdded, .entryCorrected, .caseClosed, .caseReopened,
      .safeguardingConcernRaised, .safeguardingConcernTriaged, .safeguardingReferralMade,
      .safeguardingResponseRecorded, .safeguardingEscalated, .safeguardingConcernClosed,
      .staffStatusRecorded, .staffDevelopmentRecorded, .workingStatusRecorded, .dutySeniorAssigned,
      .dutyAdviceRecorded, .huddleOpened, .huddleItemRaised, .huddleActionRecorded, .huddleClosed,
      .breakGlassInvoked, .breakGlassReviewed, .accessRestrictionChanged, .rightsRequestReceived,
      .rightsRequestDecided, .retentionReviewed, .erasureExecuted, .recipientNotified,
      .serviceDescribed:
      false
    }
  }
}
