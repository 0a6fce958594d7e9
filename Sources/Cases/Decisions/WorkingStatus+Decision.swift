extension Judgement {
  /// EV45: where somebody is in their working day.
  ///
  /// Whether they are safe matters more than whether the entries fit together: what is missing is
  /// warned about. That a check is overdue is a conclusion, and has to be true.
  func judge(_ content: WorkingStatusRecorded) throws(Refusal) {
    guard let staff = stream.staff else { return }
    try requireKnown(staff, "EV45")
    if let site = content.site {
      try requireSense(
        service.site(site) != nil,
        "EV45",
        "There is no site \(site).",
        "A site is one of the service description; another place stands in `place`."
      )
    }
    try requireSense(
      content.expectedNextBy.map { $0.latest > happened.earliest } ?? true,
      "EV45",
      "The next check would lie before this one.",
      "The next check comes after this one."
    )
    try requireOverdue(content)
    warnOfGaps(content)
    warnOfWorkingAlone(content, staff)
  }

  /// That a check did not come in time is recorded once the time has passed, and no check came.
  private func requireOverdue(_ content: WorkingStatusRecorded) throws(Refusal) {
    guard content.exception == .overdue || content.exception == .missed else { return }
    try require(
      member.isOverdue(at: happenedBy),
      .sense,
      else: Refusal(
        rule: "EV45",
        problem: "No check of \(stream.name) was overdue at \(happened).",
        why: "A check is overdue once the time by which it was expected has passed.",
        remedies: ["To see the last check: caselog log \(stream)"]
      )
    )
  }

  private func warnOfGaps(_ content: WorkingStatusRecorded) {
    let isOnShift = member.isOnShift(at: happenedBy)
    switch content.status {
    case .signedOn:
      if isOnShift { warn("EV45", "\(stream.name) has signed on already, and not off.") }
    case .signedOff:
      if !isOnShift { warn("EV45", "\(stream.name) signs off, and has not signed on.") }
      if member.isOnVisit(at: happenedBy) {
        warn("EV45", "\(stream.name) signs off during a visit that has not ended.")
      }
    case .visitEnded:
      if !member.isOnVisit(at: happenedBy) { warn("EV45", "No visit has begun.") }
    case .breakEnded:
      if !member.isOnBreak(at: happenedBy) { warn("EV45", "No break has begun.") }
    case .checkedIn, .visitStarted, .breakStarted:
      if !isOnShift { warn("EV45", "\(stream.name) has not signed on.") }
    case .foundSafe:
      if member.openExceptions(at: happenedBy).isEmpty {
        warn("EV45", "Nothing about \(stream.name) was out of order.")
      }
    case .exception:
      warn("EV45", "Somebody is to find out whether \(stream.name) is safe.")
    }
  }

  private func warnOfWorkingAlone(_ content: WorkingStatusRecorded, _ staff: StaffID) {
    guard content.lone ?? false else { return }
    if !staffing.isInducted(staff, at: happenedBy) {
      warn("EV45", "\(staff) works alone before their induction is complete.")
    }
    guard let minutes = service.operations.checkInMinutes, let next = content.expectedNextBy
    else { return }
    if happened.earliest.duration(to: next.instant) > .seconds(minutes * 60) {
      warn("EV45", "The next check is expected later than \(minutes) minutes after this one.")
    }
  }
}
