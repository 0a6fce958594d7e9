/// The detentions of one matter: each ends with a charge or a release, and the next arrival begins
/// another.
extension Matter {
  /// What the detention clock shows of the detention in which `instant` lies: the one that had begun
  /// last by then, or the first of all.
  func clock(_ limits: ServiceLimits, at instant: Instant) -> CustodyClock? {
    let arrivals = times(of: .relevantTime).sorted()
    let next = arrivals.dropFirst().first { $0 > instant }
    let facts = clockFacts.map(\.content).filter { fact in
      next.map { fact.at.instant < $0 } ?? true
    }
    return CustodyClock(facts, limits: limits)
  }

  /// The times of this kind with no end of detention between them and `instant`.
  func times(of kind: ClockFact, inDetentionAt instant: Instant) -> [Instant] {
    let ends = clockFacts.map(\.content).filter { $0.kind.endsDetention }.map(\.at.instant)
    return times(of: kind).filter { time in
      !ends.contains { min(time, instant) <= $0 && $0 <= max(time, instant) }
    }
  }

  /// Whether the clock stands still at `instant`, by what is recorded of the time before.
  func isClockPaused(at instant: Instant) -> Bool {
    let last = clockFacts.map(\.content)
      .filter { $0.at.instant <= instant && ($0.kind.endsDetention || $0.kind.movesClock) }
      .max { $0.at.instant < $1.at.instant }
    return last?.kind == .clockPaused
  }

  private func times(of kind: ClockFact) -> [Instant] {
    clockFacts.map(\.content).filter { $0.kind == kind }.map(\.at.instant)
  }
}

extension ClockFact {
  /// Whether it stops the clock for hospital, or lets it go on.
  fileprivate var movesClock: Bool { self == .clockPaused || self == .clockResumed }
}
