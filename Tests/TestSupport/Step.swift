public import Cases

/// One event of a scenario: what happened or is proposed, when, and by whom.
public struct Step: Sendable {
  /// The stream it belongs to.
  public var stream: StreamID
  /// What it says.
  public var event: Event
  /// When it happened.
  public var happened: Happened
  /// When it was recorded; when it happened, if that is not said.
  public var recorded: Instant?
  /// Who answers for it.
  public var author: Author
  /// What it was marked with.
  public var flags: Flags = []

  /// A step that was recorded when it happened.
  public init(_ event: Event, in stream: StreamID, at happened: Happened, by author: Author) {
    self.stream = stream
    self.event = event
    self.happened = happened
    self.author = author
  }
}
