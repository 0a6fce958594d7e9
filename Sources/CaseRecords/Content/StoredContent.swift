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
  ///
  /// - Parameters:
  ///   - event: What is said.
  ///   - claimedRecorded: When another system claims to have recorded it, if it comes from one.
  public init(_ event: Event, claimedRecorded: Moment? = nil) {
    switch event {
    case .personRegistered(let content): self.init(content, claimedRecorded)
    case .personDetailsRecorded(let content): self.init(content, claimedRecorded)
    case .nhsNumberRecorded(let content): self.init(content, claimedRecorded)
    case .communicationNeedRecorded(let content): self.init(content, claimedRecorded)
    case .personLinkChanged(let content): self.init(content, claimedRecorded)
    case .deathRecorded(let content): self.init(content, claimedRecorded)
    case .referralReceived(let content): self.init(content, claimedRecorded)
    case .referralTriaged(let content): self.init(content, claimedRecorded)
    case .caseAllocated(let content): self.init(content, claimedRecorded)
    case .caseTransferRequested(let content): self.init(content, claimedRecorded)
    case .caseTransferDecided(let content): self.init(content, claimedRecorded)
    case .justiceMatterRecorded(let content): self.init(content, claimedRecorded)
    case .detentionTimeRecorded(let content): self.init(content, claimedRecorded)
    case .hearingScheduled(let content): self.init(content, claimedRecorded)
    case .hearingOutcomeRecorded(let content): self.init(content, claimedRecorded)
    case .disposalRecorded(let content): self.init(content, claimedRecorded)
    case .contactRecorded(let content): self.init(content, claimedRecorded)
    case .capacityAssessed(let content): self.init(content, claimedRecorded)
    case .consentRecorded(let content): self.init(content, claimedRecorded)
    case .consentRefused(let content): self.init(content, claimedRecorded)
    case .consentWithdrawn(let content): self.init(content, claimedRecorded)
    case .screeningCompleted(let content): self.init(content, claimedRecorded)
    case .assessmentCompleted(let content): self.init(content, claimedRecorded)
    case .needRecorded(let content): self.init(content, claimedRecorded)
    case .riskAssessed(let content): self.init(content, claimedRecorded)
    case .informationReceived(let content): self.init(content, claimedRecorded)
    case .reportRequested(let content): self.init(content, claimedRecorded)
    case .reportApproved(let content): self.init(content, claimedRecorded)
    case .lawfulOverrideRecorded(let content): self.init(content, claimedRecorded)
    case .informationShared(let content): self.init(content, claimedRecorded)
    case .onwardReferralMade(let content): self.init(content, claimedRecorded)
    case .onwardReferralOutcomeRecorded(let content): self.init(content, claimedRecorded)
    case .noteAdded(let content): self.init(content, claimedRecorded)
    case .entryCorrected(let content): self.init(content, claimedRecorded)
    case .caseClosed(let content): self.init(content, claimedRecorded)
    case .caseReopened(let content): self.init(content, claimedRecorded)
    case .safeguardingConcernRaised(let content): self.init(content, claimedRecorded)
    case .safeguardingConcernTriaged(let content): self.init(content, claimedRecorded)
    case .safeguardingReferralMade(let content): self.init(content, claimedRecorded)
    case .safeguardingResponseRecorded(let content): self.init(content, claimedRecorded)
    case .safeguardingEscalated(let content): self.init(content, claimedRecorded)
    case .safeguardingConcernClosed(let content): self.init(content, claimedRecorded)
    case .staffStatusRecorded(let content): self.init(content, claimedRecorded)
    case .staffDevelopmentRecorded(let content): self.init(content, claimedRecorded)
    case .workingStatusRecorded(let content): self.init(content, claimedRecorded)
    case .dutySeniorAssigned(let content): self.init(content, claimedRecorded)
    case .dutyAdviceRecorded(let content): self.init(content, claimedRecorded)
    case .huddleOpened(let content): self.init(content, claimedRecorded)
    case .huddleItemRaised(let content): self.init(content, claimedRecorded)
    case .huddleActionRecorded(let content): self.init(content, claimedRecorded)
    case .huddleClosed(let content): self.init(content, claimedRecorded)
    case .recordAccessed(let content): self.init(content, claimedRecorded)
    case .breakGlassInvoked(let content): self.init(content, claimedRecorded)
    case .breakGlassReviewed(let content): self.init(content, claimedRecorded)
    case .accessRestrictionChanged(let content): self.init(content, claimedRecorded)
    case .rightsRequestReceived(let content): self.init(content, claimedRecorded)
    case .rightsRequestDecided(let content): self.init(content, claimedRecorded)
    case .retentionReviewed(let content): self.init(content, claimedRecorded)
    case .erasureExecuted(let content): self.init(content, claimedRecorded)
    case .recipientNotified(let content): self.init(content, claimedRecorded)
    case .storeCreated(let content): self.init(content, claimedRecorded)
    case .serviceDescribed(let content): self.init(content, claimedRecorded)
    case .commandRefused(let content): self.init(content, claimedRecorded)
    case .viewRebuilt(let content): self.init(content, claimedRecorded)
    case .signingKeyChanged(let content): self.init(content, claimedRecorded)
    }
  }

  private init<Content: EventContent>(_ content: Content, _ claimedRecorded: Moment?) {
    var writer = CBORWriter()
    _ = writer.record(MainSection(claimedRecorded: claimedRecorded, content: content))
    type = Content.type
    bytes = writer.bytes
    parts = writer.parts
  }
}
