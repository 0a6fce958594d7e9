public import Cases

/// A view that events feed, beside the audit, which every event feeds.
public enum FedView: String, CaseIterable, Sendable {
  case caseload, safeguarding, huddle, custody, court, referrals, outcomes, retention, disclosures
  case consent, person, staff

  /// Whether the program has the view; the others are named so that it is known what they will need.
  public var isThere: Bool {
    switch self {
    case .caseload, .safeguarding, .custody, .court, .referrals, .huddle, .outcomes, .staff: true
    case .retention, .disclosures, .consent, .person:
      false
    }
  }

  /// The views that events of `type` feed; a correction and a restriction reach whatever their target
  /// fed.
  public static func views(fedBy type: EventType) -> [FedView] { table[type.number] ?? [] }

  private static let table: [UInt16: [FedView]] = [
    PersonRegistered.type.number: [.person, .outcomes, .custody, .court, .referrals, .huddle],
    PersonDetailsRecorded.type.number: [
      .caseload, .person, .outcomes, .huddle, .custody, .court, .referrals,
    ],
    NHSNumberRecorded.type.number: [.person, .outcomes],
    CommunicationNeedRecorded.type.number: [
      .caseload, .huddle, .court, .person, .outcomes, .custody,
    ],
    PersonLinkChanged.type.number: [.person, .caseload, .outcomes],
    DeathRecorded.type.number: [.caseload, .retention, .huddle, .safeguarding, .outcomes],
    ReferralReceived.type.number: [.referrals, .caseload, .custody, .huddle, .outcomes, .court],
    ReferralTriaged.type.number: [
      .referrals, .caseload, .custody, .huddle, .outcomes, .court, .staff,
    ],
    CaseAllocated.type.number: [.caseload, .huddle, .staff, .court, .referrals],
    CaseTransferRequested.type.number: [.caseload, .huddle],
    CaseTransferDecided.type.number: [.caseload, .huddle, .outcomes, .court, .referrals, .staff],
    JusticeMatterRecorded.type.number: [.caseload, .custody, .court, .outcomes, .huddle],
    DetentionTimeRecorded.type.number: [.custody, .huddle, .outcomes],
    HearingScheduled.type.number: [.court, .caseload, .huddle, .custody, .outcomes],
    HearingOutcomeRecorded.type.number: [.court, .caseload, .huddle, .outcomes, .custody],
    DisposalRecorded.type.number: [.caseload, .court, .outcomes, .retention, .custody, .huddle],
    ContactRecorded.type.number: [.caseload, .custody, .huddle, .referrals, .outcomes, .court],
    CapacityAssessed.type.number: [.consent, .caseload, .person, .court, .huddle, .outcomes],
    ConsentRecorded.type.number: [
      .consent, .caseload, .disclosures, .outcomes, .custody, .court, .referrals, .huddle,
    ],
    ConsentRefused.type.number: [
      .consent, .caseload, .huddle, .outcomes, .custody, .court, .referrals,
    ],
    ConsentWithdrawn.type.number: [
      .consent, .caseload, .disclosures, .huddle, .outcomes, .custody, .court, .referrals,
    ],
    ScreeningCompleted.type.number: [.caseload, .custody, .referrals, .outcomes],
    AssessmentCompleted.type.number: [.caseload, .outcomes, .person],
    NeedRecorded.type.number: [.caseload, .huddle, .outcomes],
    RiskAssessed.type.number: [.caseload, .custody, .huddle, .safeguarding, .outcomes],
    InformationReceived.type.number: [.caseload, .person, .outcomes],
    ReportRequested.type.number: [.court, .caseload, .huddle, .disclosures],
    ReportApproved.type.number: [.court, .caseload, .huddle, .outcomes],
    LawfulOverrideRecorded.type.number: [.disclosures, .safeguarding, .caseload, .consent],
    InformationShared.type.number: [
      .disclosures, .caseload, .court, .custody, .outcomes, .consent, .huddle,
    ],
    OnwardReferralMade.type.number: [.caseload, .disclosures, .outcomes, .referrals],
    OnwardReferralOutcomeRecorded.type.number: [.caseload, .outcomes, .referrals],
    NoteAdded.type.number: [.person, .caseload, .outcomes],
    EntryCorrected.type.number: [
      .caseload, .safeguarding, .huddle, .custody, .court, .referrals, .outcomes, .retention,
      .disclosures, .consent, .person, .staff,
    ],
    CaseClosed.type.number: [
      .caseload, .outcomes, .retention, .court, .custody, .referrals, .huddle, .staff,
    ],
    CaseReopened.type.number: [
      .caseload, .outcomes, .retention, .custody, .court, .referrals, .huddle, .staff,
    ],
    SafeguardingConcernRaised.type.number: [.safeguarding, .huddle, .caseload, .outcomes],
    SafeguardingConcernTriaged.type.number: [.safeguarding, .huddle, .outcomes],
    SafeguardingReferralMade.type.number: [.safeguarding, .disclosures, .huddle, .outcomes],
    SafeguardingResponseRecorded.type.number: [.safeguarding, .huddle],
    SafeguardingEscalated.type.number: [.safeguarding, .huddle],
    SafeguardingConcernClosed.type.number: [.safeguarding, .caseload, .outcomes, .huddle],
    StaffStatusRecorded.type.number: [.staff, .caseload, .huddle],
    StaffDevelopmentRecorded.type.number: [.staff],
    WorkingStatusRecorded.type.number: [.huddle, .staff],
    DutySeniorAssigned.type.number: [.huddle, .staff],
    DutyAdviceRecorded.type.number: [.caseload, .safeguarding, .huddle],
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
    ErasureExecuted.type.number: [.retention],
    RecipientNotified.type.number: [.disclosures],
    StoreCreated.type.number: [],
    ServiceDescribed.type.number: [],
    CommandRefused.type.number: [],
    ViewRebuilt.type.number: [],
    SigningKeyChanged.type.number: [],
  ]
}
