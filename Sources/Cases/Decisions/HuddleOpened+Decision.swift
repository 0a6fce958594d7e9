extension Judgement {
  /// EV48: a huddle began; there is one for each slot of a day.
  ///
  /// How late it began, and which actions are open from the huddle before, is worked out here.
  func judge(_ content: HuddleOpened) throws(Refusal) {
    try requireSense(
      stream.name == "\(content.date)-\(content.slot)",
      "EV48",
      "It says that it is the huddle \(content.date)-\(content.slot), in \(stream).",
      "A huddle stands in the stream of its day and slot."
    )
    let slot = service.huddle(content.slot.text)
    try requireSense(
      slot != nil,
      "EV48",
      "The service has no huddle \(content.slot).",
      "The huddles of a day are those of the service description."
    )
    try requireSense(
      happened.date == content.date,
      "EV48",
      "The huddle of \(content.date) is said to have begun on \(happened.date).",
      "A huddle begins on its own day."
    )
    if let slot { try requireTime(of: content, in: slot) }
    try requireChair(content)
    try requireAttendance(content)
    let late = slot.flatMap { lateness(of: content, in: $0) }
    if let late { warn("EV48", "The huddle began \(late) minutes late.") }
    for staff in content.unaccounted ?? [] {
      warn("EV48", "Somebody is to find out whether \(staff) is safe.")
    }
    event = .huddleOpened(content.completed(late: late, carrying: carriedActions))
  }

  /// A huddle that begins long before its time takes the actions from the one that is going on.
  private func requireTime(of content: HuddleOpened, in slot: HuddleSlot) throws(Refusal) {
    guard let earliest = slot.earliestMinutes, case .at(let moment) = happened else { return }
    let due = London.instant(content.date, slot.begins)
    try require(
      moment.instant.duration(to: due) <= .seconds(earliest * 60),
      .order,
      else: Refusal(
        rule: "EV48",
        problem: "The huddle \(content.slot) of \(content.date) begins at \(slot.begins.words).",
        why: "A huddle begins at most \(earliest) minutes before its time.",
        remedies: ["Open it then, or check which of the day's huddles this is."]
      )
    )
  }

  private func requireChair(_ content: HuddleOpened) throws(Refusal) {
    try require(
      staffing.described(content.chair, at: happenedBy).contains { $0.senior },
      .authority,
      else: Refusal(
        rule: "EV48",
        problem: "\(content.chair) cannot lead a huddle at \(happened).",
        why: "A huddle is led by somebody at work, in a role that may be the duty senior.",
        remedies: ["To see which roles may: caselog service show"]
      )
    )
  }

  /// Everybody who is named is known, and is in one place; who leads the huddle is there.
  private func requireAttendance(_ content: HuddleOpened) throws(Refusal) {
    var seen: Set<StaffID> = []
    for staff in content.present + (content.apologies ?? []) + (content.unaccounted ?? []) {
      try requireKnown(staff, "EV48")
      try requireSense(
        seen.insert(staff).inserted,
        "EV48",
        "\(staff) is named twice.",
        "Everybody is present, excused or unaccounted for."
      )
    }
    if ((content.apologies ?? []) + (content.unaccounted ?? [])).contains(content.chair) {
      warn("EV48", "\(content.chair) leads the huddle and is said to be away.")
    }
  }

  /// By how many minutes it began late; `nil` if it was in time, or its time is not known.
  private func lateness(of content: HuddleOpened, in slot: HuddleSlot) -> Int64? {
    guard case .at(let moment) = happened else { return nil }
    let due = London.instant(content.date, slot.begins)
    let minutes = floor(due.duration(to: moment.instant).components.seconds, 60)
    return minutes > slot.lateAfterMinutes ? minutes : nil
  }

  /// What the huddle before this one left open.
  private var carriedActions: [CarriedAction] {
    let before = situation.own.huddles.filter { $0.key < stream && $0.value.exists }
    let last = before.max { $0.key < $1.key }?.value
    return (last?.openActions ?? []).compactMap { action in
      action.owner.map { CarriedAction(action: action.id, owner: $0, due: action.due) }
    }
  }
}

extension HuddleOpened {
  fileprivate func completed(late: Int64?, carrying actions: [CarriedAction]) -> HuddleOpened {
    HuddleOpened(
      slot: slot,
      date: date,
      chair: chair,
      present: present,
      apologies: apologies,
      unaccounted: unaccounted,
      lateMinutes: late,
      carriedActions: actions
    )
  }
}
