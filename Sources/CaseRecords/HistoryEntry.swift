public import Cases

/// One event of a history as it was recorded, and what corrections have made of it.
public struct HistoryEntry: Sendable {
  /// The event as it was recorded.
  public let event: RecordedEvent
  /// The events that correct it, in their order.
  public internal(set) var correctedBy: [EventID] = []
  /// What folding uses; `nil` if it is void or has been erased.
  public internal(set) var corrected: Event?
  /// Whether a correction has taken it out of the folded history.
  public internal(set) var isVoid = false

  /// An event that nothing corrects yet.
  init(_ event: RecordedEvent) {
    self.event = event
    corrected = event.event
  }
}
