/// One event that a command wishes to have recorded.
public struct Proposal: Sendable, Equatable {
  /// The stream it belongs to.
  public let stream: StreamID
  /// What it would say.
  public let event: Event
  /// When it happened; `nil` where the command's own time holds.
  public let happened: Happened?

  /// A proposed event.
  public init(stream: StreamID, event: Event, happened: Happened? = nil) {
    self.stream = stream
    self.event = event
    self.happened = happened
  }
}
