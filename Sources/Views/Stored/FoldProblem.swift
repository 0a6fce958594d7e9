import CaseRecords

/// An event that cannot be folded, and what is kept from being taken in by it.
struct FoldProblem: Sendable {
  /// The event.
  let event: UnfoldableEvents.Event
  /// The position of the first event that cannot be taken in for it: its own, or that of a later one
  /// because of which its stream is folded again.
  let from: UInt64

  /// The problem of `event` in a stream that is folded because of the event at position `first`, and
  /// perhaps of others after it.
  init(_ event: UnfoldableEvents.Event, touchedAt first: UInt64) {
    self.event = event
    from = max(event.position, first)
  }
}

extension Sequence<FoldProblem> {
  /// Throws all of them, if there are any.
  ///
  /// - Throws: `UnfoldableEvents`.
  func throwAny() throws(UnfoldableEvents) {
    let events = map(\.event)
    guard events.isEmpty else { throw UnfoldableEvents(events) }
  }
}
