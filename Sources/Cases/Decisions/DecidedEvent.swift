/// An event that the rules allow, ready to be recorded.
public struct DecidedEvent: Sendable, Equatable {
  /// The stream it belongs to.
  public let stream: StreamID
  /// What it says: what was proposed, with the parts that a rule computes filled in.
  public let event: Event
  /// When it happened.
  public let happened: Happened
  /// What should be seen wherever it is seen.
  public let flags: Flags
  /// Who may see it: what its author gave it, or more narrowly, as what it belongs to (INV-12).
  public let label: Label
  /// The position of the event that it corrects.
  public let corrects: UInt64?
}
