/// Everything that can be recorded, in one sum.
///
/// *Adding a type is one case here, one line in `content`, and one compile error in every place
/// that has to decide what the new type means to it.* What is stored of a type is the number in its
/// ``EventType``, never the name of a case. What an event says stands behind a reference, so that
/// handing an event on costs a word and not the hundreds of bytes of the largest type.
public indirect enum Event: Equatable, Sendable {
  case personRegistered(PersonRegistered)
  case personDetailsRecorded(PersonDetailsRecorded)
  case nhsNumberRecorded(NHSNumberRecorded)
  case communicationNeedRecorded(CommunicationNeedRecorded)
  case personLinkChanged(PersonLinkChanged)
  case deathRecorded(DeathRecorded)
  case referralReceived(ReferralReceived)
  case referralTriaged(ReferralTriaged)
  case caseAllocated(CaseAllocated)
  case caseTransferRequested(CaseTransferRequested)
  case caseTransferDecided(CaseTransferDecided)
  case justiceMatterRecorded(JusticeMatterRecorded)
  case detentionTimeRecorded(DetentionTimeRecorded)
  case hearingScheduled(HearingScheduled)
  case hearingOutcomeRecorded(HearingOutcomeRecorded)
  case disposalRecorded(DisposalRecorded)
  case contactRecorded(ContactRecorded)
  case capacityAssessed(CapacityAssessed)
  case consentRecorded(ConsentRecorded)
  case consentRefused(ConsentRefused)
  case consentWithdrawn(ConsentWithdrawn)
  case screeningCompleted(ScreeningCompleted)
  case assessmentCompleted(AssessmentCompleted)
  case needRecorded(NeedRecorded)
  case riskAssessed(RiskAssessed)
  case informationReceived(InformationReceived)
  case reportRequested(ReportRequested)
  case reportApproved(ReportApproved)
  case lawfulOverrideRecorded(LawfulOverrideRecorded)
  case informationShared(InformationShared)
  case onwardReferralMade(OnwardReferralMade)
  case onwardReferralOutcomeRecorded(OnwardReferralOutcomeRecorded)
  case noteAdded(NoteAdded)
  case entryCorrected(EntryCorrected)
  case caseClosed(CaseClosed)
  case caseReopened(CaseReopened)
  case safeguardingConcernRaised(SafeguardingConcernRaised)
  case safeguardingConcernTriaged(SafeguardingConcernTriaged)
  case safeguardingReferralMade(SafeguardingReferralMade)
  case safeguardingResponseRecorded(SafeguardingResponseRecorded)
  case safeguardingEscalated(SafeguardingEscalated)
  case safeguardingConcernClosed(SafeguardingConcernClosed)
  case staffStatusRecorded(StaffStatusRecorded)
  case staffDevelopmentRecorded(StaffDevelopmentRecorded)
  case workingStatusRecorded(WorkingStatusRecorded)
  case dutySeniorAssigned(DutySeniorAssigned)
  case dutyAdviceRecorded(DutyAdviceRecorded)
  case huddleOpened(HuddleOpened)
  case huddleItemRaised(HuddleItemRaised)
  case huddleActionRecorded(HuddleActionRecorded)
  case huddleClosed(HuddleClosed)
  case recordAccessed(RecordAccessed)
  case breakGlassInvoked(BreakGlassInvoked)
  case breakGlassReviewed(BreakGlassReviewed)
  case accessRestrictionChanged(AccessRestrictionChanged)
  case rightsRequestReceived(RightsRequestReceived)
  case rightsRequestDecided(RightsRequestDecided)
  case retentionReviewed(RetentionReviewed)
  case erasureExecuted(ErasureExecuted)
  case recipientNotified(RecipientNotified)
  case storeCreated(StoreCreated)
  case serviceDescribed(ServiceDescribed)
  case commandRefused(CommandRefused)
  case viewRebuilt(ViewRebuilt)
  case signingKeyChanged(SigningKeyChanged)
}

extension Event {
  /// What the event says.
  public var content: any EventContent {
    switch self {
    case .personRegistered(let content): content
    case .personDetailsRecorded(let content): content
    case .nhsNumberRecorded(let content): content
    case .communicationNeedRecorded(let content): content
    case .personLinkChanged(let content): content
    case .deathRecorded(let content): content
    case .referralReceived(let content): content
    case .referralTriaged(let content): content
    case .caseAllocated(let content): content
    case .caseTransferRequested(let content): content
    case .caseTransferDecided(let content): content
    case .justiceMatterRecorded(let content): content
    case .detentionTimeRecorded(let content): content
    case .hearingScheduled(let content): content
    case .hearingOutcomeRecorded(let content): content
    case .disposalRecorded(let content): content
    case .contactRecorded(let content): content
    case .capacityAssessed(let content): content
    case .consentRecorded(let content): content
    case .consentRefused(let content): content
    case .consentWithdrawn(let content): content
    case .screeningCompleted(let content): content
    case .assessmentCompleted(let content): content
    case .needRecorded(let content): content
    case .riskAssessed(let content): content
    case .informationReceived(let content): content
    case .reportRequested(let content): content
    case .reportApproved(let content): content
    case .lawfulOverrideRecorded(let content): content
    case .informationShared(let content): content
    case .onwardReferralMade(let content): content
    case .onwardReferralOutcomeRecorded(let content): content
    case .noteAdded(let content): content
    case .entryCorrected(let content): content
    case .caseClosed(let content): content
    case .caseReopened(let content): content
    case .safeguardingConcernRaised(let content): content
    case .safeguardingConcernTriaged(let content): content
    case .safeguardingReferralMade(let content): content
    case .safeguardingResponseRecorded(let content): content
    case .safeguardingEscalated(let content): content
    case .safeguardingConcernClosed(let content): content
    case .staffStatusRecorded(let content): content
    case .staffDevelopmentRecorded(let content): content
    case .workingStatusRecorded(let content): content
    case .dutySeniorAssigned(let content): content
    case .dutyAdviceRecorded(let content): content
    case .huddleOpened(let content): content
    case .huddleItemRaised(let content): content
    case .huddleActionRecorded(let content): content
    case .huddleClosed(let content): content
    case .recordAccessed(let content): content
    case .breakGlassInvoked(let content): content
    case .breakGlassReviewed(let content): content
    case .accessRestrictionChanged(let content): content
    case .rightsRequestReceived(let content): content
    case .rightsRequestDecided(let content): content
    case .retentionReviewed(let content): content
    case .erasureExecuted(let content): content
    case .recipientNotified(let content): content
    case .storeCreated(let content): content
    case .serviceDescribed(let content): content
    case .commandRefused(let content): content
    case .viewRebuilt(let content): content
    case .signingKeyChanged(let content): content
    }
  }

  /// The types of all events, by number.
  public static let contents: [any EventContent.Type] = [
    PersonRegistered.self,
    PersonDetailsRecorded.self,
    NHSNumberRecorded.self,
    CommunicationNeedRecorded.self,
    PersonLinkChanged.self,
    DeathRecorded.self,
    ReferralReceived.self,
    ReferralTriaged.self,
    CaseAllocated.self,
    CaseTransferRequested.self,
    CaseTransferDecided.self,
    JusticeMatterRecorded.self,
    DetentionTimeRecorded.self,
    HearingScheduled.self,
    HearingOutcomeRecorded.self,
    DisposalRecorded.self,
    ContactRecorded.self,
    CapacityAssessed.self,
    ConsentRecorded.self,
    ConsentRefused.self,
    ConsentWithdrawn.self,
    ScreeningCompleted.self,
    AssessmentCompleted.self,
    NeedRecorded.self,
    RiskAssessed.self,
    InformationReceived.self,
    ReportRequested.self,
    ReportApproved.self,
    LawfulOverrideRecorded.self,
    InformationShared.self,
    OnwardReferralMade.self,
    OnwardReferralOutcomeRecorded.self,
    NoteAdded.self,
    EntryCorrected.self,
    CaseClosed.self,
    CaseReopened.self,
    SafeguardingConcernRaised.self,
    SafeguardingConcernTriaged.self,
    SafeguardingReferralMade.self,
    SafeguardingResponseRecorded.self,
    SafeguardingEscalated.self,
    SafeguardingConcernClosed.self,
    StaffStatusRecorded.self,
    StaffDevelopmentRecorded.self,
    WorkingStatusRecorded.self,
    DutySeniorAssigned.self,
    DutyAdviceRecorded.self,
    HuddleOpened.self,
    HuddleItemRaised.self,
    HuddleActionRecorded.self,
    HuddleClosed.self,
    RecordAccessed.self,
    BreakGlassInvoked.self,
    BreakGlassReviewed.self,
    AccessRestrictionChanged.self,
    RightsRequestReceived.self,
    RightsRequestDecided.self,
    RetentionReviewed.self,
    ErasureExecuted.self,
    RecipientNotified.self,
    StoreCreated.self,
    ServiceDescribed.self,
    CommandRefused.self,
    ViewRebuilt.self,
    SigningKeyChanged.self,
  ]

  /// What the event is called, counted as, and means.
  public var type: EventType { Swift.type(of: content).type }
}
