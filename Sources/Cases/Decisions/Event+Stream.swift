/// The streams that a type of event may stand in.
enum EventHome: Equatable {
  /// Any stream of one of these kinds.
  case kinds([StreamKind])
  /// This one stream.
  case stream(StreamID)

  /// Whether `stream` is one of them.
  func contains(_ stream: StreamID) -> Bool {
    switch self {
    case .kinds(let kinds): kinds.contains(stream.kind)
    case .stream(let only): stream == only
    }
  }

  /// The streams in words.
  var words: String {
    switch self {
    case .kinds(let kinds): kinds.map { "\($0.word)/…" }.joined(separator: ", ")
    case .stream(let only): only.words
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
    case .entryCorrected: .kinds([.person, .case, .safeguarding])
    case .recordAccessed: .stream(.access)
    case .storeCreated: .stream(.store)
    case .serviceDescribed: .stream(.service)
    case .commandRefused: .stream(.refusals)
    }
  }

  /// Whether it begins its stream.
  var beginning: EventBeginning {
    switch self {
    case .personRegistered, .referralReceived, .safeguardingConcernRaised: .begins
    case .personDetailsRecorded, .nhsNumberRecorded,
      .communicationNeedRecorded, .personLinkChanged, .deathRecorded,
      .entryCorrected, .referralTriaged,
      .caseAllocated, .caseTransferRequested, .caseTransferDecided,
      .justiceMatterRecorded, .detentionTimeRecorded,
      .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded, .contactRecorded,
      .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded, .informationShared, .onwardReferralMade,
      .onwardReferralOutcomeRecorded, .noteAdded, .caseClosed, .caseReopened,
      .safeguardingConcernTriaged, .safeguardingReferralMade, .safeguardingResponseRecorded,
      .safeguardingEscalated,
      .safeguardingConcernClosed:
      .continues
    case .recordAccessed, .storeCreated, .serviceDescribed, .commandRefused: .either
    }
  }

  /// Whether a closed case takes it in without being opened again: what arrives late by its nature,
  /// what may never be kept out of the record, and what has rules of its own against it.
  var joinsClosedCase: Bool {
    switch self {
    case .onwardReferralOutcomeRecorded, .informationReceived, .reportRequested,
      .lawfulOverrideRecorded,
      .entryCorrected, .consentWithdrawn,
      .noteAdded, .informationShared, .caseReopened, .caseClosed:
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
      .safeguardingConcernClosed,
      .recordAccessed, .storeCreated, .serviceDescribed, .commandRefused:
      false
    }
  }

  /// Whether the engine writes it by itself, so that no role is asked for.
  var isEngines: Bool {
    switch self {
    case .recordAccessed, .storeCreated, .commandRefused: true
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .personLinkChanged, .deathRecorded,
      .referralReceived, .referralTriaged, .caseAllocated, .caseTransferRequested,
      .caseTransferDecided,
      .justiceMatterRecorded,
      .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded,
      .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded, .informationShared, .onwardReferralMade,
      .onwardReferralOutcomeRecorded, .noteAdded, .entryCorrected, .caseClosed, .caseReopened,
      .safeguardingConcernRaised, .safeguardingConcernTriaged, .safeguardingReferralMade,
      .safeguardingResponseRecorded, .safeguardingEscalated,
      .safeguardingConcernClosed, .serviceDescribed:
      false
    }
  }
}
