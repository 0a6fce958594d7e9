public import Cases

/// A command as somebody gave it, before the author's role is looked up and the clock is read.
public struct CommandRequest: Sendable {
  /// Made by the caller; the same id with the same request is answered the same way.
  public var id: CommandID
  /// The events wished for: all of them, or none.
  public var proposals: [Proposal]
  /// When it happened, for every proposal without a time of its own.
  public var happened: Happened
  /// Who answers for it.
  public var by: StaffID
  /// Who typed it in, where that is somebody else.
  public var enteredBy: StaffID?
  /// The function in which the author acted.
  public var actingAs: Name?
  /// The colleague whose note this is.
  public var onBehalfOf: StaffID?
  /// Whether it is about to be done or has been done.
  public var intent: Intent = .now
  /// Where it was done.
  public var site: SiteCode?
  /// How it reached the record.
  public var channel: Channel = .commandLine
  /// Why it is late, if it is.
  public var lateReason: LateReason?
  /// The command that led to it.
  public var causation: CommandID?
  /// The command that began the business it belongs to.
  public var correlation: CommandID?
  /// Who may see it.
  public var label: Label = .normal
  /// Where streams must stand, if the caller named versions; then nothing is decided again.
  public var expected: [StreamID: UInt64] = [:]
  /// When another system claims to have recorded it, if it is carried over from one.
  public var claimedRecorded: Moment?
  /// What moves the clock of a test store; refused elsewhere.
  public var recorded: Instant?

  /// A request with what every one has.
  public init(id: CommandID, proposals: [Proposal], happened: Happened, by: StaffID) {
    self.id = id
    self.proposals = proposals
    self.happened = happened
    self.by = by
  }
}
