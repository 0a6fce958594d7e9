extension Judgement {
  /// EV44: a step in somebody's development.
  func judge(_ content: StaffDevelopmentRecorded) throws(Refusal) {
    guard let staff = stream.staff else { return }
    try requireKnown(staff, "EV44")
    try requireSupervisor(content, of: staff)
    try requireNextWeek(content)
    if content.kind == .training, content.outcome == .completed {
      warnOfValidity(content)
    }
  }

  private func requireSupervisor(
    _ content: StaffDevelopmentRecorded,
    of staff: StaffID
  ) throws(Refusal) {
    guard let supervisor = content.by else { return try requireOtherAuthor("EV44") }
    try requireKnown(supervisor, "EV44")
    try require(
      supervisor != staff,
      .authority,
      else: Refusal(
        rule: "EV44",
        problem: "\(staff) would supervise themselves.",
        why: "A supervisor, and whoever signs off, is somebody else.",
        remedies: ["Name in `by` who supervised."]
      )
    )
    try require(
      staffing.permits(supervisor, toRecord: event.type.name, at: happenedBy),
      .authority,
      else: Refusal(
        rule: "EV44",
        problem: "\(supervisor) may not supervise or sign off.",
        why: "Supervising takes a role that may record it, at the time.",
        remedies: ["To see which roles may: caselog service show"]
      )
    )
    // Somebody whose role may record it never signs off what is recorded of themselves.
    if content.kind == .induction || content.kind == .competence {
      try requireOtherAuthor("EV44")
    }
  }

  private func requireNextWeek(_ content: StaffDevelopmentRecorded) throws(Refusal) {
    guard let week = content.week?.count, content.outcome == .completed else { return }
    if let last = service.operations.inductionWeeks {
      try requireSense(
        week <= last,
        "EV44",
        "An induction has \(last) weeks; there is no week \(week).",
        "The weeks of an induction are those of the service description."
      )
    }
    guard week > 1 else { return }
    let missing = (1..<week).first { !member.hasCompleted(week: $0, by: happenedBy) }
    try require(
      missing == nil,
      .order,
      else: Refusal(
        rule: "EV44",
        problem: "Week \(week) of the induction comes before week \(missing ?? 1) is completed.",
        why: "The weeks of an induction are signed off in their order.",
        remedies: ["To see which are: caselog log \(stream)"]
      )
    )
  }

  private func warnOfValidity(_ content: StaffDevelopmentRecorded) {
    switch content.topic {
    case .safeguardingChildren, .safeguardingAdults, .capacity:
      if content.validUntil == nil {
        warn("EV44", "It is not said until when this training counts.")
      }
    case .prevent, .loneWorking, .informationGovernance, .other, nil: break
    }
    if let until = content.validUntil, until.lastDay.daysSince1970 < day.daysSince1970 {
      warn("EV44", "This training counts no longer: its last day was \(until).")
    }
  }
}
