public import Cases

/// Every version of every event type that can be read.
///
/// A type that is added gets a line here; a listing that is replaced by a new version keeps its
/// own, which reads the old version and says the same in the words of the new one.
public enum Catalogue {
  /// The entries, by number and version.
  public static let entries: [CatalogueEntry] = [
    CatalogueEntry(PersonRegistered.self, Event.personRegistered),
    CatalogueEntry(PersonDetailsRecorded.self, Event.personDetailsRecorded),
    CatalogueEntry(CommunicationNeedRecorded.self, Event.communicationNeedRecorded),
    CatalogueEntry(ReferralReceived.self, Event.referralReceived),
    CatalogueEntry(ReferralTriaged.self, Event.referralTriaged),
    CatalogueEntry(CaseAllocated.self, Event.caseAllocated),
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
    CatalogueEntry(ReportApproved.self, Event.reportApproved),
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

  /// The entries of the versions that are written now, by number.
  public static let current = entries.filter { $0.version == $0.type.version }

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
  ) throws(Damage) -> Event {
    let row = Int(type) < table.count ? table[Int(type)] : []
    for entry in row where entry.version == version { return try entry.read(bytes, parts) }
    throw Damage(kind: .unknownType(type, version: version), section: 0, offset: 0)
  }

  /// The event that says `content`.
  public static func event(_ content: some EventContent) -> Event {
    let number = Int(type(of: content).type.number)
    let event = number < table.count ? table[number].last?.event(content) : nil
    guard let event else {
      preconditionFailure("The catalogue does not have \(type(of: content).type.name).")
    }
    return event
  }

  /// The entries by number, the versions of each rising.
  private static let table: [[CatalogueEntry]] = {
    let last = entries.map(\.type.number).max() ?? 0
    return (0...last).map { number in
      entries.filter { $0.type.number == number }.sorted { $0.version < $1.version }
    }
  }()
}
