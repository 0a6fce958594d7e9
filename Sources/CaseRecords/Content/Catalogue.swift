public import Cases

/// Every event type, and every version of it that can be read.
///
/// A type that is added gets a line in ``current``. A listing that is replaced by a new version is kept
/// as it was, with a line in ``upcasters`` that says the same in the words of the next version.
public enum Catalogue {
  /// The types as they are written now, by number.
  public static let current: [CatalogueEntry] = [
    CatalogueEntry(PersonRegistered.self, Event.personRegistered),
    CatalogueEntry(PersonDetailsRecorded.self, Event.personDetailsRecorded),
    CatalogueEntry(NHSNumberRecorded.self, Event.nhsNumberRecorded),
    CatalogueEntry(CommunicationNeedRecorded.self, Event.communicationNeedRecorded),
    CatalogueEntry(PersonLinkChanged.self, Event.personLinkChanged),
    CatalogueEntry(DeathRecorded.self, Event.deathRecorded),
    CatalogueEntry(ReferralReceived.self, Event.referralReceived),
    CatalogueEntry(ReferralTriaged.self, Event.referralTriaged),
    CatalogueEntry(CaseAllocated.self, Event.caseAllocated),
    CatalogueEntry(CaseTransferRequested.self, Event.caseTransferRequested),
    CatalogueEntry(CaseTransferDecided.self, Event.caseTransferDecided),
    CatalogueEntry(JusticeMatterRecorded.self, Event.justiceMatterRecorded),
    CatalogueEntry(DetentionTimeRecorded.self, Event.detentionTimeRecorded),
    CatalogueEntry(HearingScheduled.self, Event.hearingScheduled),
    CatalogueEntry(HearingOutcomeRecorded.self, Event.hearingOutcomeRecorded),
    CatalogueEntry(DisposalRecorded.self, Event.disposalRecorded),
    CatalogueEntry(ContactRecorded.self, Event.contactRecorded),
    CatalogueEntry(CapacityAssessed.self, Event.capacityAssessed),
    CatalogueEntry(ConsentRecorded.self, Event.consentRecorded),
    CatalogueEntry(ConsentRefused.self, Event.consentRefused),
    CatalogueEntry(ConsentWithdrawn.self, Event.consentWithdrawn),
    CatalogueEntry(ScreeningCompleted.self, Event.screeningCompleted),
    CatalogueEntry(AssessmentCompleted.self, Event.assessmentCompleted),
    CatalogueEntry(NeedRecorded.self, Event.needRecorded),
    CatalogueEntry(RiskAssessed.self, Event.riskAssessed),
    CatalogueEntry(InformationReceived.self, Event.informationReceived),
    CatalogueEntry(ReportRequested.self, Event.reportRequested),
    CatalogueEntry(ReportApproved.self, Event.reportApproved),
    CatalogueEntry(LawfulOverrideRecorded.self, Event.lawfulOverrideRecorded),
    CatalogueEntry(InformationShared.self, Event.informationShared),
    CatalogueEntry(OnwardReferralMade.self, Event.onwardReferralMade),
    CatalogueEntry(OnwardReferralOutcomeRecorded.self, Event.onwardReferralOutcomeRecorded),
    CatalogueEntry(NoteAdded.self, Event.noteAdded),
    CatalogueEntry(EntryCorrected.self, Event.entryCorrected),
    CatalogueEntry(CaseClosed.self, Event.caseClosed),
    CatalogueEntry(CaseReopened.self, Event.caseReopened),
    CatalogueEntry(SafeguardingConcernRaised.self, Event.safeguardingConcernRaised),
    CatalogueEntry(SafeguardingConcernTriaged.self, Event.safeguardingConcernTriaged),
    CatalogueEntry(SafeguardingReferralMade.self, Event.safeguardingReferralMade),
    CatalogueEntry(SafeguardingResponseRecorded.self, Event.safeguardingResponseRecorded),
    CatalogueEntry(SafeguardingEscalated.self, Event.safeguardingEscalated),
    CatalogueEntry(SafeguardingConcernClosed.self, Event.safeguardingConcernClosed),
    CatalogueEntry(StaffStatusRecorded.self, Event.staffStatusRecorded),
    CatalogueEntry(StaffDevelopmentRecorded.self, Event.staffDevelopmentRecorded),
    CatalogueEntry(WorkingStatusRecorded.self, Event.workingStatusRecorded),
    CatalogueEntry(DutySeniorAssigned.self, Event.dutySeniorAssigned),
    CatalogueEntry(DutyAdviceRecorded.self, Event.dutyAdviceRecorded),
    CatalogueEntry(HuddleOpened.self, Event.huddleOpened),
    CatalogueEntry(HuddleItemRaised.self, Event.huddleItemRaised),
    CatalogueEntry(HuddleActionRecorded.self, Event.huddleActionRecorded),
    CatalogueEntry(HuddleClosed.self, Event.huddleClosed),
    CatalogueEntry(RecordAccessed.self, Event.recordAccessed),
    CatalogueEntry(BreakGlassInvoked.self, Event.breakGlassInvoked),
    CatalogueEntry(BreakGlassReviewed.self, Event.breakGlassReviewed),
    CatalogueEntry(AccessRestrictionChanged.self, Event.accessRestrictionChanged),
    CatalogueEntry(RightsRequestReceived.self, Event.rightsRequestReceived),
    CatalogueEntry(RightsRequestDecided.self, Event.rightsRequestDecided),
    CatalogueEntry(RetentionReviewed.self, Event.retentionReviewed),
    CatalogueEntry(ErasureExecuted.self, Event.erasureExecuted),
    CatalogueEntry(RecipientNotified.self, Event.recipientNotified),
    CatalogueEntry(StoreCreated.self, Event.storeCreated),
    CatalogueEntry(ServiceDescribed.self, Event.serviceDescribed),
    CatalogueEntry(CommandRefused.self, Event.commandRefused),
    CatalogueEntry(ViewRebuilt.self, Event.viewRebuilt),
    CatalogueEntry(SigningKeyChanged.self, Event.signingKeyChanged),
  ]

  /// The steps from older versions.
  static let upcasters: [Upcaster] = [
    Upcaster(CommunicationNeedRecorded.type, from: 1, to: 2) { (old: CommunicationNeedRecorded1) in
      old.next
    }
  ]

  /// Makes sure that every version that was ever written can be read.
  ///
  /// - Throws: ``CatalogueFault`` if a step is missing, doubled, or leads nowhere.
  public static func check() throws(CatalogueFault) { _ = try chain.get() }

  /// The entry that is written now for the type called `name`.
  public static func entry(named name: String) -> CatalogueEntry? {
    current.first { $0.type.name == name }
  }

  /// The content of an event whose header gives its type and version.
  ///
  /// `bytes` are the main section and `parts` the others in the order of their numbers, `nil` where
  /// one has been erased.
  ///
  /// - Throws: ``Damage`` if the type or the version is not in the catalogue, or the bytes are not
  ///   its stored form.
  public static func read(
    _ type: UInt16,
    version: UInt16,
    _ bytes: [UInt8],
    parts: [[UInt8]?] = []
  ) throws(Damage) -> ReadContent {
    let entry = Int(type) < table.count ? table[Int(type)] : nil
    if let entry, entry.type.version == version { return try entry.read(bytes, parts) }
    if case .success(let chain) = chain,
      let content = try chain.read(type, version: version, bytes, parts: parts)
    {
      return content
    }
    throw Damage(kind: .unknownType(type, version: version), section: 0, offset: 0)
  }

  /// The event that says `content`.
  public static func event(_ content: some EventContent) -> Event {
    let number = Int(type(of: content).type.number)
    let event = number < table.count ? table[number]?.event(content) : nil
    guard let event else {
      preconditionFailure("The catalogue does not have \(type(of: content).type.name).")
    }
    return event
  }

  private static let chain = Result { () throws(CatalogueFault) in
    try UpcastChain(to: current, upcasters)
  }

  /// The current entries, each at its number.
  private static let table: [CatalogueEntry?] = {
    let last = current.map(\.type.number).max() ?? 0
    var table = [CatalogueEntry?](repeating: nil, count: Int(last) + 1)
    for entry in current { table[Int(entry.type.number)] = entry }
    return table
  }()
}
