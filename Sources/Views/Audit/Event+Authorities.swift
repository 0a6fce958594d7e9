public import Cases

extension Event {
  /// What the act rested on, in the order of the content's fields; empty if it needs no authority.
  public var authorities: [Authority] {
    switch self {
    case .personLinkChanged(let content): [.staff(content.secondConfirmer)]
    case .caseTransferRequested(let content):
      [content.authority].compactMap { $0.map(Authority.init) }
    case .consentRecorded(let content): [Authority(content.capacityBasis)]
    case .consentRefused(let content): [Authority(content.capacityBasis)]
    case .screeningCompleted(let content): [.engagement(content.basis)]
    case .assessmentCompleted(let content):
      [.engagement(content.basis)] + [content.countersigner].compactMap { $0.map(Authority.staff) }
    case .informationReceived(let content): [Authority(content.requestedUnder)]
    case .reportApproved(let content):
      [.staff(content.approver)] + content.reliesOnConsents.map(Authority.consent)
        + [content.reliesOnOverride].compactMap { $0.map(Authority.override) }
    case .lawfulOverrideRecorded(let content):
      [.ground(content.ground), .staff(content.authoriser)]
        + [content.adviser].compactMap { $0.map(Authority.staff) }
    case .informationShared(let content): [Authority(content.authority)]
    case .onwardReferralMade(let content): [Authority(content.authority)]
    case .safeguardingReferralMade(let content): [Authority(content.basis)]
    case .caseClosed(let content): content.closingLetter.map(Authority.behind) ?? []
    case .caseReopened(let content): [.staff(content.authorisedBy)]
    case .dutyAdviceRecorded(let content): [.staff(content.adviser)]
    case .accessRestrictionChanged(let content):
      [content.secondPerson].compactMap { $0.map(Authority.staff) }
    case .rightsRequestDecided(let content):
      [content.seriousHarmAssessor].compactMap { $0.map(Authority.staff) }
    case .erasureExecuted(let content): content.approvals.map(Authority.staff)
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded,
      .communicationNeedRecorded, .deathRecorded, .referralReceived,
      .referralTriaged, .caseAllocated, .caseTransferDecided,
      .justiceMatterRecorded, .detentionTimeRecorded,
      .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded, .contactRecorded,
      .capacityAssessed, .consentWithdrawn, .needRecorded, .riskAssessed, .reportRequested,
      .onwardReferralOutcomeRecorded, .noteAdded, .entryCorrected, .safeguardingConcernRaised,
      .safeguardingConcernTriaged, .safeguardingResponseRecorded, .safeguardingEscalated,
      .safeguardingConcernClosed, .staffStatusRecorded, .staffDevelopmentRecorded,
      .workingStatusRecorded, .dutySeniorAssigned, .huddleOpened, .huddleItemRaised,
      .huddleActionRecorded, .huddleClosed, .breakGlassInvoked, .breakGlassReviewed,
      .rightsRequestReceived, .retentionReviewed, .recipientNotified, .recordAccessed,
      .storeCreated, .serviceDescribed, .commandRefused, .viewRebuilt, .signingKeyChanged:
      []
    }
  }

  /// Whether it told somebody outside the service something about a person.
  public var isDisclosure: Bool {
    switch self {
    case .informationShared, .onwardReferralMade, .safeguardingReferralMade: true
    case .caseTransferRequested(let content): content.toService != nil
    case .rightsRequestDecided(let content): content.sentAt != nil
    case .caseClosed(let content): content.closingLetter.map(Self.isSent) ?? false
    case .personRegistered, .personDetailsRecorded, .nhsNumberRecorded,
      .communicationNeedRecorded, .personLinkChanged, .deathRecorded, .referralReceived,
      .referralTriaged, .caseAllocated, .caseTransferDecided,
      .justiceMatterRecorded, .detentionTimeRecorded,
      .hearingScheduled, .hearingOutcomeRecorded, .disposalRecorded, .contactRecorded,
      .capacityAssessed, .consentRecorded, .consentRefused, .consentWithdrawn, .screeningCompleted,
      .assessmentCompleted, .needRecorded, .riskAssessed, .informationReceived, .reportRequested,
      .reportApproved, .lawfulOverrideRecorded,
      .onwardReferralOutcomeRecorded, .noteAdded, .entryCorrected, .caseReopened,
      .safeguardingConcernRaised, .safeguardingConcernTriaged, .safeguardingResponseRecorded,
      .safeguardingEscalated, .safeguardingConcernClosed, .staffStatusRecorded,
      .staffDevelopmentRecorded, .workingStatusRecorded, .dutySeniorAssigned, .dutyAdviceRecorded,
      .huddleOpened, .huddleItemRaised, .huddleActionRecorded, .huddleClosed, .breakGlassInvoked,
      .breakGlassReviewed, .accessRestrictionChanged, .rightsRequestReceived, .retentionReviewed,
      .erasureExecuted, .recipientNotified, .recordAccessed, .storeCreated, .serviceDescribed,
      .viewRebuilt, .signingKeyChanged,
      .commandRefused:
      false
    }
  }

  private static func isSent(_ letter: ClosingLetter) -> Bool {
    switch letter {
    case .sent: true
    case .notSent: false
    }
  }
}

extension Authority {
  fileprivate init(_ basis: CapacityBasis) {
    switch basis {
    case .presumed: self = .presumedCapacity
    case .assessment(let id): self = .capacity(id)
    }
  }

  init(_ authority: DisclosureAuthority) {
    switch authority {
    case .consent(let id): self = .consent(id)
    case .override(let id): self = .override(id)
    case .procedural: self = .procedural
    case .unauthorised: self = .nothing
    }
  }

  fileprivate init(_ basis: InformationBasis) {
    switch basis {
    case .consent(let id): self = .consent(id)
    case .preContact: self = .information("pre-contact")
    case .courtPapers: self = .information("court papers")
    case .stated(let words): self = .information(words.text)
    }
  }

  init(_ basis: SafeguardingBasis) {
    switch basis {
    case .consent(let id): self = .consent(id)
    case .override(let override): self = .ground(override.ground)
    case .recorded(let id): self = .override(id)
    }
  }

  fileprivate static func behind(_ letter: ClosingLetter) -> [Authority] {
    switch letter {
    case .sent(let sent): [.consent(sent.consent)]
    case .notSent: []
    }
  }
}
