extension Person {
  /// Whether it is known that they have died.
  public var hasDied: Bool { death != nil }

  /// The last instant at which they can have been alive; `nil` if nobody has said that they died.
  ///
  /// It is the end of the date of death, as far as that is known, and never later than when we were
  /// told.
  public var lastAlive: Instant? {
    guard let death else { return nil }
    return min(
      Happened.on(death.content.dateOfDeath).latest,
      death.content.notifiedAt.latest,
      death.recorded
    )
  }

  /// Whether whatever happened at `time` certainly came after their death.
  func hadDied(before time: Happened) -> Bool {
    lastAlive.map { time.earliest > $0 } ?? false
  }
}
