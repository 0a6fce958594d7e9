extension Person {
  /// Whether it is known that they have died.
  public var hasDied: Bool { death != nil }

  /// Whether a coroner or the police watchdog looks into the death, or is likely to.
  public var deathIsLookedInto: Bool { death?.content.isLookedInto ?? false }

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

extension DeathRecorded {
  /// Whether a coroner or the police watchdog looks into it, or is likely to.
  var isLookedInto: Bool { relationToCustody.isLookedInto || coroner != nil }
}
