extension CustodyClock {
  /// How much time has counted by `instant`: all that passed since it began, but for hospital.
  public func counted(at instant: Instant) -> Duration {
    let last = min(instant, ended ?? .latest, pausedSince ?? .latest)
    guard began < last else { return .zero }
    return pauses.reduce(began.duration(to: last)) { counted, pause in
      let first = max(pause.lowerBound, began)
      let end = min(pause.upperBound, last)
      return first < end ? counted - first.duration(to: end) : counted
    }
  }

  /// How much time is left at `instant`, less than none once the limit has passed; `nil` after the
  /// end.
  ///
  /// While the clock stands still it is what will be left when it goes on; only a warrant runs out
  /// all the same.
  public func left(at instant: Instant) -> Duration? {
    guard ended == nil else { return nil }
    if let limit { return instant.duration(to: limit) }
    let byPolice = .seconds(hours * 3_600) - counted(at: instant)
    return max(byPolice, warrantUntil.map { instant.duration(to: $0) } ?? byPolice)
  }

  /// Whether a warrant is what allows the longest detention.
  public var isUnderWarrant: Bool {
    guard let warrantUntil else { return false }
    return limit.map { $0 == warrantUntil } ?? true
  }
}
