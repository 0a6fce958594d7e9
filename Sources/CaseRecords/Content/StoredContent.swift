public import Cases

/// The stored form of what an event says: what goes into its sections, and their owners.
///
/// Law: `Catalogue.read(type.number, version: type.version, bytes, parts: parts.map(\.bytes))` is
/// the event.
public struct StoredContent: Sendable {
  /// How many parts an event may have: a header counts at most 15 sections, one of them the main.
  public static let partLimit = 14

  /// The type and its version, for the header.
  public let type: EventType

  /// The main section, number 0, as ``CBORWriter`` specifies it.
  public let bytes: [UInt8]

  /// The other sections, from number 1, each with the person that it speaks of.
  public let parts: [StoredPart]

  /// The stored form of `event`, none of whose parts has been erased.
  public init(_ event: Event) {
    switch event {
    case .personRegistered(let content): self.init(content: content)
    case .personDetailsRecorded(let content): self.init(content: content)
    case .communicationNeedRecorded(let content): self.init(content: content)
    case .referralReceived(let content): self.init(content: content)
    case .referralTriaged(let content): self.init(content: content)
    case .caseAllocated(let content): self.init(content: content)
    case .justiceMatterRecorded(let content): self.init(content: content)
    case .detentionTimeRecorded(let content): self.init(content: content)
    case .hearingScheduled(let content): self.init(content: content)
    case .hearingOutcomeRecorded(let content): self.init(content: content)
    case .disposalRecorded(let content): self.init(content: content)
    case .contactRecorded(let content): self.init(content: content)
    case .capacityAssessed(let content): self.init(content: content)
    case .consentRecorded(let content): self.init(content: content)
    case .consentRefused(let content): self.init(content: content)
    case .consentWithdrawn(let content): self.init(content: content)
    case .screeningCompleted(let content): self.init(content: content)
    case .assessmentCompleted(let content): self.init(content: content)
    case .needRecorded(let content): self.init(content: content)
    case .riskAssessed(let content): self.init(content: content)
    case .informationReceived(let content): self.init(content: content)
    case .reportApproved(let content): self.init(content: content)
    case .informationShared(let content): self.init(content: content)
    case .onwardReferralMade(let content): self.init(content: content)
    case .onwardReferralOutcomeRecorded(let content): self.init(content: content)
    case .noteAdded(let content): self.init(content: content)
    case .entryCorrected(let content): self.init(content: content)
    case .caseClosed(let content): self.init(content: content)
    case .caseReopened(let content): self.init(content: content)
    case .safeguardingConcernRaised(let content): self.init(content: content)
    case .safeguardingConcernTriaged(let content): self.init(content: content)
    case .safeguardingReferralMade(let content): self.init(content: content)
    case .safeguardingResponseRecorded(let content): self.init(content: content)
    case .safeguardingConcernClosed(let content): self.init(content: content)
    case .staffStatusRecorded(let content): self.init(content: content)
    case .staffDevelopmentRecorded(let content): self.init(content: content)
    case .workingStatusRecorded(let content): self.init(content: content)
    case .dutySeniorAssigned(let content): self.init(content: content)
    case .dutyAdviceRecorded(let content): self.init(content: content)
    case .huddleOpened(let content): self.init(content: content)
    case .huddleItemRaised(let content): self.init(content: content)
    case .huddleActionRecorded(let content): self.init(content: content)
    case .huddleClosed(let content): self.init(content: content)
    case .recordAccessed(let content): self.init(content: content)
    case .breakGlassInvoked(let content): self.init(content: content)
    case .breakGlassReviewed(let content): self.init(content: content)
    case .accessRestrictionChanged(let content): self.init(content: content)
    case .rightsRequestReceived(let content): self.init(content: content)
    case .rightsRequestDecided(let content): self.init(content: content)
    case .retentionReviewed(let content): self.init(content: content)
    case .erasureExecuted(let content): self.init(content: content)
    case .recipientNotified(let content): self.init(content: content)
    case .storeCreated(let content): self.init(content: content)
    case .serviceDescribed(let content): self.init(content: content)
    case .commandRefused(let content): self.init(content: content)
    case .viewRebuilt(let content): self.init(content: content)
    case .signingKeyChanged(let content): self.init(content: content)
    }
  }

  private init<Content: EventContent>(content: Content) {
    var writer = CBORWriter()
    _ = writer.record(content)
    type = Content.type
    bytes = writer.bytes
    parts = writer.parts
  }
}
