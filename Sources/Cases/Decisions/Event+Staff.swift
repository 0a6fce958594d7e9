extension Event {
  /// The members of staff whose streams a rule asks when it judges this event, beside its author's.
  var staffNamed: [StaffID] {
    switch self {
    case .personLinkChanged(let content): [content.secondConfirmer]
    case .caseAllocated(let content): [content.staff]
    case .caseTransferDecided(let content): [content.newLead].compactMap(\.self)
    case .lawfulOverrideRecorded(let content):
      [content.authoriser] + [content.adviser].compactMap(\.self)
    case .assessmentCompleted(let content): [content.countersigner].compactMap(\.self)
    case .noteAdded(let content): [content.adviser].compactMap(\.self)
    case .caseClosed(let content): content.openReferrals.map(\.owner)
    case .caseReopened(let content): [content.authorisedBy]
    case .safeguardingConcernRaised(let content): content.allegedStaff ?? []
    case .safeguardingConcernTriaged(let content): [content.owner].compactMap(\.self)
    case .staffStatusRecorded(let content):
      [content.supervisor, content.buddy, content.cover].compactMap(\.self)
    case .staffDevelopmentRecorded(let content): [content.by].compactMap(\.self)
    case .workingStatusRecorded(let content): [content.buddy].compactMap(\.self)
    case .dutySeniorAssigned(let content): [content.to]
    case .dutyAdviceRecorded(let content):
      [content.adviser, content.asker, content.decisionOwner]
    case .huddleOpened(let content):
      [content.chair] + content.present + (content.apologies ?? []) + (content.unaccounted ?? [])
    case .huddleItemRaised(let content): content.staff ?? []
    case .huddleActionRecorded(let content): [content.owner].compactMap(\.self)
    case .breakGlassInvoked(let content): content.alertSentTo
    case .accessRestrictionChanged(let content):
      (content.allowed ?? []) + [content.secondPerson].compactMap(\.self)
    case .rightsRequestDecided(let content): [content.seriousHarmAssessor].compactMap(\.self)
    case .erasureExecuted(let content): content.approvals
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .deathRecorded, .referralReceived, .referralTriaged, .caseTransferRequested,
      .justiceMatterRecorded, .detentionTimeRecorded,
      .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded, .contactRecorded,
      .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .needRecorded, .riskAssessed, .informationReceived, .reportRequested,
      .reportApproved,
      .informationShared, .onwardReferralMade, .onwardReferralOutcomeRecorded, .entryCorrected,
      .safeguardingReferralMade, .safeguardingResponseRecorded,
      .safeguardingEscalated, .safeguardingConcernClosed, .huddleClosed, .breakGlassReviewed,
      .rightsRequestReceived, .retentionReviewed, .recipientNotified, .recordAccessed,
      .storeCreated, .serviceDescribed,
      .commandRefused, .viewRebuilt, .signingKeyChanged:
      []
    }
  }
}
