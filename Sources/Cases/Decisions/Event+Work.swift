extension Event {
  /// Whether it is work with a client that only a referral that was accepted calls for.
  ///
  /// What tells others, what others tell, and what ends a case is not.
  var isWork: Bool {
    switch self {
    case .contactRecorded, .justiceMatterRecorded, .capacityAssessed, .consentRecorded,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed, .reportApproved,
      .onwardReferralMade:
      true
    case .onwardReferralOutcomeRecorded, .informationReceived, .reportRequested,
      .lawfulOverrideRecorded, .entryCorrected, .consentWithdrawn, .noteAdded, .informationShared,
      .caseReopened, .caseClosed, .dutyAdviceRecorded, .personRegistered, .personDetailsRecorded,
      .nhsNumberRecorded, .communicationNeedRecorded, .personLinkChanged, .deathRecorded,
      .referralReceived, .referralTriaged, .caseAllocated, .caseTransferRequested,
      .caseTransferDecided, .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded,
      .disposalRecorded, .consentRefused, .safeguardingConcernRaised, .safeguardingConcernTriaged,
      .safeguardingReferralMade, .safeguardingResponseRecorded, .safeguardingEscalated,
      .safeguardingConcernClosed, .staffStatusRecorded, .staffDevelopmentRecorded,
      .workingStatusRecorded, .dutySeniorAssigned, .huddleOpened, .huddleItemRaised,
      .huddleActionRecorded, .huddleClosed, .breakGlassInvoked, .breakGlassReviewed,
      .accessRestrictionChanged, .rightsRequestReceived, .rightsRequestDecided,
      .retentionReviewed, .erasureExecuted, .recipientNotified, .recordAccessed, .storeCreated,
      .serviceDescribed, .commandRefused, .viewRebuilt, .signingKeyChanged:
      false
    }
  }
}
