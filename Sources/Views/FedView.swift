public import Cases

/// A view that events feed, beside the audit, which every event feeds.
public enum FedView: String, CaseIterable, Sendable {
  case caseload, safeguarding, huddle, custody, court, referrals, outcomes, retention, disclosures
  case consent, person, staff

  /// The views that events of `type` feed; a correction and a restriction reach whatever their target
  /// fed.
  public static func views(fedBy type: EventType) -> [FedView] { table[type.number] ?? [] }

  /// The numbers of the types of events that feed this view.
  var types: Set<UInt16> { Set(Self.table.filter { $0.value.contains(self) }.keys) }

  private static let table: [UInt16: [FedView]] = [
    PersonRegistered.type.number: [
      .person, .outcomes, .custody, .court, .referrals, .huddle, .retention,
    ],
    PersonDetailsRecorded.type.number: [
      .caseload, .person, .outcomes, .huddle, .custody, .court, .referrals, .retention, .consent,
    ],
    NHSNumberRecorded.type.number: [.person, .outcomes],
    CommunicationNeedRecorded.type.number: [
      .caseload, .huddle, .court, .person, .outcomes, .custody,
    ],
    PersonLinkChanged.type.number: [.person, .caseload, .outcomes],
    DeathRecorded.type.number: [.caseload, .retention, .huddle, .safeguarding, .outcomes, .person],
    ReferralReceived.type.number: [
      .referrals, .caseload, .custody, .huddle, .outcomes, .court, .retention, .person,
    ],
    ReferralTriaged.type.number: [
      .referrals, .caseload, .custody, .huddle, .outcomes, .court, .staff, .retention, .person,
    ],
    CaseAllocated.type.number: [
      .caseload, .huddle, .staff, .court, .referrals, .consent, .person,
    ],
    CaseTransferRequested.type.number: [
      .caseload, .huddle, .disclosures, .outcomes, .court, .referrals, .staff, .consent, .person,
    ],
    CaseTransferDecided.type.number: [
      .caseload, .huddle, .outcomes, .court, .referrals, .staff, .consent, .person,
    ],
    JusticeMatterRecorded.type.number: [.caseload, .custody, .court, .outcomes, .huddle, .person],
    DetentionTimeRecorded.type.number: [
      .custody, .caseload, .huddle, .court, .outcomes, .person,
    ],
    HearingScheduled.type.number: [.court, .caseload, .huddle, .custody, .outcomes, .person],
    HearingOutcomeRecorded.type.number: [
      .court, .caseload, .huddle, .outcomes, .custody, .retention, .person,
    ],
    DisposalRecorded.type.number: [
      .caseload, .court, .outcomes, .retention, .custody, .huddle, .person,
    ],
    ContactRecorded.type.number: [
      .caseload, .custody, .huddle, .referrals, .outcomes, .court, .consent, .retention, .person,
    ],
    CapacityAssessed.type.number: [.consent, .caseload, .person, .court, .huddle, .outcomes],
    ConsentRecorded.type.number: [
      .consent, .caseload, .disclosures, .outcomes, .custody, .court, .referrals, .huddle,
      .person,
    ],
    ConsentRefused.type.number: [
      .consent, .caseload, .huddle, .outcomes, .custody, .court, .referrals, .person,
    ],
    ConsentWithdrawn.type.number: [
      .consent, .caseload, .disclosures, .huddle, .outcomes, .custody, .court, .referrals,
      .person,
    ],
    ScreeningCompleted.type.number: [.caseload, .custody, .referrals, .outcomes, .person],
    AssessmentCompleted.type.number: [.caseload, .outcomes, .person],
    NeedRecorded.type.number: [.caseload, .huddle, .outcomes, .person],
    RiskAssessed.type.number: [.caseload, .custody, .huddle, .safeguarding, .outcomes, .person],
    InformationReceived.type.number: [.caseload, .person, .outcomes],
    ReportRequested.type.number: [.court, .caseload, .huddle, .disclosures, .person],
    ReportApproved.type.number: [.court, .caseload, .huddle, .outcomes, .disclosures, .person],
    LawfulOverrideRecorded.type.number: [
      .disclosures, .safeguarding, .caseload, .consent, .person,
    ],
    InformationShared.type.number: [
      .disclosures, .caseload, .court, .custody, .outcomes, .consent, .huddle, .person,
    ],
    OnwardReferralMade.type.number: [
      .caseload, .disclosures, .outcomes, .referrals, .retention, .person,
    ],
    OnwardReferralOutcomeRecorded.type.number: [
      .caseload, .outcomes, .referrals, .retention, .person,
    ],
    NoteAdded.type.number: [.person, .caseload, .outcomes, .disclosures, .consent],
    EntryCorrected.type.number: [
      .caseload, .safeguarding, .huddle, .custody, .court, .referrals, .outcomes, .retention,
      .disclosures, .consent, .person, .staff,
    ],
    CaseClosed.type.number: [
      .caseload, .outcomes, .retention, .court, .custody, .referrals, .huddle, .staff,
      .disclosures, .consent, .person,
    ],
    CaseReopened.type.number: [
      .caseload, .outcomes, .retention, .custody, .court, .referrals, .huddle, .staff, .person,
    ],
    SafeguardingConcernRaised.type.number: [
      .safeguarding, .huddle, .caseload, .outcomes, .retention,
    ],
    SafeguardingConcernTriaged.type.number: [.safeguarding, .caseload, .huddle, .outcomes],
    SafeguardingReferralMade.type.number: [
      .safeguarding, .caseload, .disclosures, .huddle, .outcomes,
    ],
    SafeguardingResponseRecorded.type.number: [.safeguarding, .caseload, .huddle],
    SafeguardingEscalated.type.number: [.safeguarding, .caseload, .huddle],
    SafeguardingConcernClosed.type.number: [
      .safeguarding, .caseload, .outcomes, .huddle, .retention,
    ],
    StaffStatusRecorded.type.number: [.staff, .caseload, .huddle],
    StaffDevelopmentRecorded.type.number: [.staff],
    WorkingStatusRecorded.type.number: [.huddle, .staff],
    DutySeniorAssigned.type.number: [.huddle, .staff],
    DutyAdviceRecorded.type.number: [.caseload, .safeguarding, .huddle, .person],
    HuddleOpened.type.number: [.huddle, .staff],
    HuddleItemRaised.type.number: [.huddle],
    HuddleActionRecorded.type.number: [.huddle],
    HuddleClosed.type.number: [.huddle],
    RecordAccessed.type.number: [.disclosures],
    BreakGlassInvoked.type.number: [.huddle],
    BreakGlassReviewed.type.number: [],
    AccessRestrictionChanged.type.number: [
      .caseload, .safeguarding, .huddle, .custody, .court, .referrals, .outcomes, .retention,
      .disclosures, .consent, .person, .staff,
    ],
    RightsRequestReceived.type.number: [.retention],
    RightsRequestDecided.type.number: [.disclosures, .retention],
    RetentionReviewed.type.number: [.retention],
    ErasureExecuted.type.number: [.retention, .person],
    RecipientNotified.type.number: [.disclosures],
    StoreCreated.type.number: [],
    ServiceDescribed.type.number: [],
    CommandRefused.type.number: [],
    ViewRebuilt.type.number: [],
    SigningKeyChanged.type.number: [],
  ]
}
