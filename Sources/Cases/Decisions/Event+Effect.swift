extension Flags {
  /// Marks of what was reported although nobody had the authority for it, or it was out of order.
  static let unsound: Flags = [.withoutAuthority, .irregular]
}

extension RecordedEvent {
  /// Whether it is a decision of the service's that was reported although nobody could make it, or not
  /// in that order.
  ///
  /// It is kept and shown like everything else, because somebody did act so; but it decides nothing,
  /// or a report would be a way around every rule. States leave it out when they are folded.
  public var isWithoutEffect: Bool {
    !flags.isDisjoint(with: .unsound) && event?.isDecision ?? false
  }
}

extension Event {
  /// Whether recording it decides something, within the service, that holds from then on.
  ///
  /// What happened in the world is no decision, nor is what is told to others: it has happened. What
  /// only makes things safer counts whoever does it: a higher label, a hold.
  var isDecision: Bool {
    switch self {
    case .referralTriaged, .caseAllocated, .caseTransferDecided, .caseClosed, .caseReopened,
      .personLinkChanged, .safeguardingConcernTriaged, .safeguardingConcernClosed,
      .staffStatusRecorded, .staffDevelopmentRecorded, .dutySeniorAssigned, .breakGlassReviewed,
      .rightsRequestDecided, .serviceDescribed:
      true
    case .accessRestrictionChanged(let content): content.to < content.from
    case .retentionReviewed(let content):
      switch content.outcome {
      case .dispose, .holdReleased: true
      case .retain, .holdPlaced, .ruleApplied: false
      }
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded, .communicationNeedRecorded,
      .deathRecorded, .referralReceived, .caseTransferRequested, .justiceMatterRecorded,
      .detentionTimeRecorded, .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded,
      .contactRecorded, .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn,
      .screeningCompleted, .assessmentCompleted, .needRecorded, .riskAssessed,
      .informationReceived, .reportRequested, .reportApproved, .lawfulOverrideRecorded,
      .informationShared, .onwardReferralMade, .onwardReferralOutcomeRecorded, .noteAdded,
      .entryCorrected, .safeguardingConcernRaised, .safeguardingReferralMade,
      .safeguardingResponseRecorded, .safeguardingEscalated, .workingStatusRecorded,
      .dutyAdviceRecorded, .huddleOpened, .huddleItemRaised, .huddleActionRecorded, .huddleClosed,
      .recordAccessed, .breakGlassInvoked, .rightsRequestReceived, .erasureExecuted,
      .recipientNotified, .storeCreated, .commandRefused, .viewRebuilt, .signingKeyChanged:
      false
    }
  }
}
