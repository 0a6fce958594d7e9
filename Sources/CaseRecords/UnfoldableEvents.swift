import EventLog

/// Events that cannot be folded, all of those that were found.
///
/// A view that left them out would be wrong without saying so; so whatever folds stops.
public struct UnfoldableEvents: Error, Equatable, Sendable, CustomStringConvertible {
  /// One event that cannot be folded.
  public struct Event: Equatable, Sendable {
    /// Where it stands in the log.
    public let position: UInt64
    /// Why it cannot be folded, as a sentence; never what the event says.
    public let cause: String

    /// The event at `position`, and why.
    public init(position: UInt64, cause: String) {
      self.position = position
      self.cause = cause
    }
  }

  /// The events, by position.
  public let events: [Event]

  /// These events, in any order, each once.
  public init(_ events: [Event]) {
    let sorted = events.sorted { $0.position < $1.position }
    self.events = sorted.enumerated().filter { place, event in
      place == 0 || sorted[place - 1].position != event.position
    }.map(\.element)
  }

  /// Which events, why each, and what to do.
  public var description: String {
    let list = events.map { "  #\($0.position): \($0.cause)" }.joined(separator: "\n")
    let count = events.count == 1 ? "An event" : "\(events.count) events"
    return "\(count) cannot be folded, so no view that needs them was changed:\n\(list)\n"
      + "Check the store: caselog verify"
  }
}

extension UnfoldableEvents.Event {
  /// What `error` says of the event at `position`; `nil` if it is not about an event.
  public init?(_ error: any Error, at position: UInt64) {
    switch error {
    case let error as RecordDamage: self.init(position: position, cause: "\(error)")
    case let error as KeyError: self.init(position: position, cause: "\(error)")
    case let error as LogError:
      switch error {
      case .damagedRow(let place, _), .damagedSection(let place, _, _), .noEvent(let place, _):
        self.init(position: place.number, cause: "\(error)")
      case .damagedTable: self.init(position: position, cause: "\(error)")
      case .noStore, .notOurs, .futureFormat, .exists, .strangeKeys, .locked, .unusableRequest:
        return nil
      }
    case _: return nil
    }
  }
}
