/// A person, as far as their own stream tells.
public struct Person: Sendable, Equatable {
  /// How they were registered.
  public private(set) var registered: Entry<PersonRegistered>?
  /// What holds for them now.
  public private(set) var details = PersonDetails()
  /// Their NHS number, each time something was recorded of it; the last entry counts.
  public private(set) var nhsNumbers: [Entry<NHSNumberRecorded>] = []
  /// Links with other records, made and parted.
  public private(set) var linkChanges: [Entry<PersonLinkChanged>] = []
  /// How it became known that they have died; the first entry counts.
  public private(set) var death: Entry<DeathRecorded>?
  /// How they take in information, each time it was recorded; the last one counts.
  public private(set) var communication: [Entry<CommunicationNeedRecorded>] = []
  /// Corrections made in their stream.
  public private(set) var corrections: [Entry<EntryCorrected>] = []
  /// The version of the last event that was folded; 0 before the first.
  public private(set) var lastVersion: UInt64 = 0

  /// Somebody of whom nothing is known.
  public init() {}

  /// Takes in one more event of their stream; an erased one changes nothing but the version.
  public mutating func evolve(_ event: RecordedEvent) {
    lastVersion = event.version
    guard !event.isWithoutEffect else { return }
    switch event.event {
    case .personRegistered(let content): registered = Entry(event, content)
    case .personDetailsRecorded(let content): details.evolve(Entry(event, content))
    case .nhsNumberRecorded(let content): nhsNumbers.append(Entry(event, content))
    case .personLinkChanged(let content): linkChanges.append(Entry(event, content))
    case .deathRecorded(let content): death = death ?? Entry(event, content)
    case .communicationNeedRecorded(let content): communication.append(Entry(event, content))
    case .entryCorrected(let content): corrections.append(Entry(event, content))
    case .referralReceived, .referralTriaged, .caseAllocated, .caseTransferRequested,
      .caseTransferDecided,
      .justiceMatterRecorded,
      .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded,
      .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded, .informationShared, .onwardReferralMade,
      .onwardReferralOutcomeRecorded, .noteAdded, .caseClosed, .caseReopened,
      .safeguardingConcernRaised, .safeguardingConcernTriaged, .safeguardingReferralMade,
      .safeguardingResponseRecorded, .safeguardingEscalated, .safeguardingConcernClosed,
      .staffStatusRecorded, .staffDevelopmentRecorded, .workingStatusRecorded, .dutySeniorAssigned,
      .dutyAdviceRecorded, .huddleOpened, .huddleItemRaised, .huddleActionRecorded, .huddleClosed,
      .breakGlassInvoked, .breakGlassReviewed, .accessRestrictionChanged, .rightsRequestReceived,
      .rightsRequestDecided, .retentionReviewed, .erasureExecuted, .recipientNotified,
      .recordAccessed, .storeCreated, .viewRebuilt, .signingKeyChanged,
      .serviceDescribed, .commandRefused, nil:
      return
    }
  }
}

extension Person {
  /// Whether anything has been recorded in their stream.
  public var exists: Bool { lastVersion > 0 }

  /// Whether they are a client, or only named in a record; `nil` before registration.
  public var kind: PersonKind? { registered?.content.kind }

  /// All their names, as they are known now.
  public var names: [PersonName] {
    if case .value(let names) = details.names?.value { return names }
    return registered?.content.names ?? []
  }

  /// The date of birth, as exactly as it is known.
  public var born: CalendarDate {
    details.dob?.value.date ?? registered?.content.dob ?? .unknown
  }

  /// Whether the date of birth is an estimate.
  public var isBirthEstimated: Bool {
    details.dob.map { $0.value.estimated ?? false } ?? registered?.content.dobEstimated ?? false
  }

  /// The ages in full years that they may have on `day`; `nil` if nothing is known.
  public func ages(on day: CalendarDate) -> ClosedRange<Int64>? { born.ages(on: day) }

  /// Everybody recorded as holding parental responsibility.
  public var responsibilityHolders: [ResponsibilityHolder] {
    guard case .value(let holders) = details.parentalResponsibility?.value else { return [] }
    return holders
  }

  /// The area they live in, if the latest address at which they live or stay says so.
  public var area: AreaCode? {
    let lived = details.addresses.filter { $0.value.kind == .home || $0.value.kind == .temporary }
    let latest = lived.max { $0.since.daysSince1970 < $1.since.daysSince1970 }
    guard case .value(let area) = latest?.value.area else { return nil }
    return area
  }
}
