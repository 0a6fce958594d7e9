extension Judgement {
  /// Judges the proposal by every rule that concerns it.
  func judge() throws(Refusal) {
    try judgeStream()
    try judgeAuthor()
    try judgeTimes()
    try judgeCodes()
    try judgeContent()
    warnOfNoEffect()
  }

  /// Says that a decision which was reported in spite of a rule decides nothing.
  private func warnOfNoEffect() {
    guard !flags.isDisjoint(with: .unsound), event.isDecision else { return }
    warn("INV-02", "It is kept as what was done, and decides nothing: record it as it should be.")
  }

  /// Judges what the event says, by the rules of its type.
  private func judgeContent() throws(Refusal) {
    switch proposal.event {
    case .personRegistered(let content): try judge(content)
    case .personDetailsRecorded(let content): try judge(content)
    case .nhsNumberRecorded(let content): try judge(content)
    case .communicationNeedRecorded(let content): try judge(content)
    case .personLinkChanged(let content): try judge(content)
    case .deathRecorded(let content): try judge(content)
    case .referralReceived(let content): try judge(content)
    case .referralTriaged(let content): try judge(content)
    case .caseAllocated(let content): try judge(content)
    case .caseTransferRequested(let content): try judge(content)
    case .caseTransferDecided(let content): try judge(content)
    case .justiceMatterRecorded(let content): try judge(content)
    case .detentionTimeRecorded(let content): try judge(content)
    case .hearingScheduled(let content): try judge(content)
    case .hearingOutcomeRecorded(let content): try judge(content)
    case .disposalRecorded(let content): try judge(content)
    case .contactRecorded(let content): try judge(content)
    case .capacityAssessed(let content): try judge(content)
    case .consentRecorded(let content): try judge(content)
    case .consentRefused(let content): try judge(content)
    case .consentWithdrawn(let content): try judge(content)
    case .screeningCompleted(let content): try judge(content)
    case .assessmentCompleted(let content): try judge(content)
    case .needRecorded(let content): try judge(content)
    case .riskAssessed(let content): try judge(content)
    case .informationReceived(let content): try judge(content)
    case .reportRequested(let content): try judge(content)
    case .reportApproved(let content): try judge(content)
    case .lawfulOverrideRecorded(let content): try judge(content)
    case .informationShared(let content): try judge(content)
    case .onwardReferralMade(let content): try judge(content)
    case .onwardReferralOutcomeRecorded(let content): try judge(content)
    case .noteAdded(let content): try judge(content)
    case .entryCorrected(let content): try judge(content)
    case .caseClosed(let content): try judge(content)
    case .caseReopened(let content): try judge(content)
    case .safeguardingConcernRaised(let content): try judge(content)
    case .safeguardingConcernTriaged(let content): try judge(content)
    case .safeguardingReferralMade(let content): try judge(content)
    case .safeguardingResponseRecorded(let content): try judge(content)
    case .safeguardingEscalated(let content): try judge(content)
    case .safeguardingConcernClosed(let content): try judge(content)
    case .staffStatusRecorded(let content): try judge(content)
    case .staffDevelopmentRecorded(let content): try judge(content)
    case .workingStatusRecorded(let content): try judge(content)
    case .dutySeniorAssigned(let content): try judge(content)
    case .dutyAdviceRecorded(let content): try judge(content)
    case .huddleOpened(let content): try judge(content)
    case .huddleItemRaised(let content): try judge(content)
    case .huddleActionRecorded(let content): try judge(content)
    case .huddleClosed(let content): try judge(content)
    case .breakGlassInvoked(let content): try judge(content)
    case .breakGlassReviewed(let content): try judge(content)
    case .accessRestrictionChanged(let content): try judge(content)
    case .rightsRequestReceived(let content): try judge(content)
    case .rightsRequestDecided(let content): try judge(content)
    case .retentionReviewed(let content): try judge(content)
    case .erasureExecuted(let content): try judge(content)
    case .recipientNotified(let content): try judge(content)
    case .serviceDescribed(let content): try judge(content)
    case .recordAccessed, .storeCreated, .commandRefused, .viewRebuilt, .signingKeyChanged: return
    }
  }
}
