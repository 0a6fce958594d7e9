/// A wish to have something recorded: events proposed by an author at a time, with an intent.
///
/// Everything that a decision needs beside the recorded history comes with it. The same command in
/// the same situation always gets the same answer.
public struct Command: Sendable, Equatable {
  /// Made by the caller; never derived from what the command says.
  public let id: CommandID
  /// The events, in the order in which they are judged and recorded: all of them, or none.
  public let proposals: [Proposal]
  /// When it happened in the world, for every proposal without a time of its own.
  public let happened: Happened
  /// Who answers for it.
  public let author: Author
  /// Whether it is about to be done or has been done.
  public let intent: Intent
  /// The recorded time that its events would get.
  public let now: Instant
  /// Where it was done.
  public let site: SiteCode?
  /// How it reached the record.
  public let channel: Channel
  /// Why it is late, if it is.
  public let lateReason: LateReason?
  /// The command that led to this one.
  public let causation: CommandID?
  /// The command that began the business this one belongs to.
  public let correlation: CommandID?
  /// Who may see what it records.
  public let label: Label
  /// When another system claims to have recorded it, if it is carried over from one.
  public let claimedRecorded: Moment?

  /// A command; what is left out does not apply.
  public init(
    id: CommandID,
    proposals: [Proposal],
    happened: Happened,
    author: Author,
    intent: Intent = .now,
    now: Instant,
    site: SiteCode? = nil,
    channel: Channel = .commandLine,
    lateReason: LateReason? = nil,
    causation: CommandID? = nil,
    correlation: CommandID? = nil,
    label: Label = .normal,
    claimedRecorded: Moment? = nil
  ) {
    self.id = id
    self.proposals = proposals
    self.happened = happened
    self.author = author
    self.intent = intent
    self.now = now
    self.site = site
    self.channel = channel
    self.lateReason = lateReason
    self.causation = causation
    self.correlation = correlation
    self.label = label
    self.claimedRecorded = claimedRecorded
  }
}
