/// One group of a person's details, and where it comes from.
public struct Detail<Value: Sendable & Equatable>: Sendable, Equatable {
  /// What was recorded.
  public let value: Value
  /// From which day on it holds, as far as that is known.
  public let since: CalendarDate
  /// The event that recorded it.
  public let event: EventID
  /// When it was recorded.
  public let recorded: Instant
}

extension Detail {
  /// The detail that holds once `candidate` is known beside `current`.
  ///
  /// The one that holds from the later day; of two from the same day, the one recorded later.
  static func later(_ current: Detail?, _ candidate: Detail) -> Detail {
    guard let current else { return candidate }
    return candidate.since.daysSince1970 >= current.since.daysSince1970 ? candidate : current
  }
}
