public import Cases

/// What the sections of an event hold.
public struct ReadContent: Sendable {
  /// What the event says.
  public let event: Event

  /// When another system claims to have recorded it, if it was carried over from one.
  public let claimedRecorded: Moment?
}
