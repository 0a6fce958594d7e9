/// An event as it stands in the log: what was decided, and the place and time it was given.
public struct RecordedEvent: Sendable, Equatable {
  /// Its command and its place in that command.
  public let id: EventID
  /// The stream it belongs to.
  public let stream: StreamID
  /// Its place in the stream, from 1.
  public let version: UInt64
  /// Its place in the log, from 0.
  public let position: UInt64
  /// What it says, with corrections already applied; `nil` once the person has been erased.
  public let event: Event?
  /// The number of its type, which is known even when the content is gone.
  public let type: UInt16
  /// When it happened in the world.
  public let happened: Happened
  /// When it was recorded.
  public let recorded: Instant
  /// Who answers for it.
  public let author: Author
  /// Where it was done.
  public let site: SiteCode?
  /// How it reached the record.
  public let channel: Channel
  /// What should be seen wherever it is seen.
  public let flags: Flags
  /// Who may see it.
  public let label: Label
  /// Why it is late, if it is.
  public let lateReason: LateReason?
  /// The position of the event that it corrects.
  public let corrects: UInt64?
  /// The version of the service description in force.
  public let serviceVersion: UInt32
  /// The version of the rules that accepted it.
  public let rulesVersion: UInt16
  /// The command that led to its own.
  public let causation: CommandID?
  /// The command that began the business it belongs to.
  public let correlation: CommandID?
  /// When another system claims to have recorded it, if it was carried over from one.
  public let claimedRecorded: Moment?

  /// An event read from the log, or about to be written to it.
  public init(
    id: EventID,
    stream: StreamID,
    version: UInt64,
    position: UInt64,
    event: Event?,
    type: UInt16,
    happened: Happened,
    recorded: Instant,
    author: Author,
    site: SiteCode? = nil,
    channel: Channel = .commandLine,
    flags: Flags = [],
    label: Label = .normal,
    lateReason: LateReason? = nil,
    corrects: UInt64? = nil,
    serviceVersion: UInt32 = 0,
    rulesVersion: UInt16 = 0,
    causation: CommandID? = nil,
    correlation: CommandID? = nil,
    claimedRecorded: Moment? = nil
  ) {
    self.id = id
    self.stream = stream
    self.version = version
    self.position = position
    self.event = event
    self.type = type
    self.happened = happened
    self.recorded = recorded
    self.author = author
    self.site = site
    self.channel = channel
    self.flags = flags
    self.label = label
    self.lateReason = lateReason
    self.corrects = corrects
    self.serviceVersion = serviceVersion
    self.rulesVersion = rulesVersion
    self.causation = causation
    self.correlation = correlation
    self.claimedRecorded = claimedRecorded
  }
}
