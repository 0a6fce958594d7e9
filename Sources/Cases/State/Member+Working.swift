extension Member {
  /// What was recorded of their working day by `instant`, as it happened.
  func workings(by instant: Instant) -> [Entry<WorkingStatusRecorded>] {
    workings.filter { $0.effective <= instant }
      .sorted {
        $0.effective == $1.effective ? $0.version < $1.version : $0.effective < $1.effective
      }
  }

  /// Whether they have signed on and not off again.
  public func isOnShift(at instant: Instant) -> Bool {
    let turns = workings(by: instant).filter {
      $0.content.status == .signedOn || $0.content.status == .signedOff
    }
    return turns.last?.content.status == .signedOn
  }

  /// Whether they have begun a visit that has not ended, with their shift or by itself.
  public func isOnVisit(at instant: Instant) -> Bool {
    let turns = workings(by: instant).filter {
      [.visitStarted, .visitEnded, .signedOff].contains($0.content.status)
    }
    return turns.last?.content.status == .visitStarted
  }

  /// Whether they have begun a break that has not ended.
  public func isOnBreak(at instant: Instant) -> Bool {
    let turns = workings(by: instant).filter {
      [.breakStarted, .breakEnded, .signedOff].contains($0.content.status)
    }
    return turns.last?.content.status == .breakStarted
  }

  /// By when they have to be in touch, as far as they have said by `instant`; `nil` if not at all.
  ///
  /// An exception does not move the time: the clock runs until they are found, or sign off.
  public func checkDue(at instant: Instant) -> Instant? {
    let told = workings(by: instant).last { $0.content.status != .exception }
    return told?.content.expectedNextBy?.instant
  }

  /// Whether they have not been in touch although the time for it has passed.
  public func isOverdue(at instant: Instant) -> Bool {
    checkDue(at: instant).map { $0 < instant } ?? false
  }

  /// What is not as it should be, and has not been followed by their being found safe.
  public func openExceptions(at instant: Instant) -> [Entry<WorkingStatusRecorded>] {
    let told = workings(by: instant)
    let settled = told.lastIndex { $0.content.status == .foundSafe }.map { $0 + 1 } ?? 0
    return told[settled...].filter { $0.content.status == .exception }
  }

  /// What the engine records of them at `now`: that a check is overdue, once for each check.
  public func overdueCheck(at now: Instant) -> WorkingStatusRecorded? {
    guard isOverdue(at: now), let due = checkDue(at: now) else { return nil }
    let isKnown = workings(by: now).contains {
      $0.content.exception == .overdue && $0.effective >= due
    }
    guard !isKnown else { return nil }
    return WorkingStatusRecorded(
      status: .exception,
      exception: .overdue,
      site: nil,
      place: nil,
      lone: nil,
      expectedNextBy: nil,
      shiftEnds: nil,
      method: .system,
      buddy: nil,
      note: nil
    )
  }
}
