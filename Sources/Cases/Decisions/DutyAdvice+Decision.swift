extension Judgement {
  /// EV47: advice that was asked and given, by whoever was the duty senior then, or a specialist.
  func judge(_ content: DutyAdviceRecorded) throws(Refusal) {
    for staff in [content.adviser, content.asker, content.decisionOwner] {
      try requireKnown(staff, "EV47")
    }
    try requireSense(
      content.adviser != content.asker,
      "EV47",
      "\(content.asker) would advise themselves.",
      "Advice is asked of somebody else."
    )
    try requireParty(content)
    try requireAdviser(content)
    try requireConfirmed(content)
  }

  /// It is recorded by either side.
  private func requireParty(_ content: DutyAdviceRecorded) throws(Refusal) {
    let author = command.author
    let parties = [content.adviser, content.asker]
    try require(
      parties.contains(author.staff) || author.onBehalfOf.map(parties.contains) ?? false,
      .order,
      else: Refusal(
        rule: "EV47",
        problem: "\(author.staff) neither asked nor advised.",
        why: "Advice is recorded by either side, and may be confirmed by the other.",
        remedies: ["Have \(content.asker) or \(content.adviser) record it."]
      )
    )
  }

  /// Whoever advised was the duty senior, or is named as a specialist.
  ///
  /// Where nobody is known to have been the duty senior, it can be any senior; that is said.
  private func requireAdviser(_ content: DutyAdviceRecorded) throws(Refusal) {
    let senior = duty.senior(at: happenedBy) ?? duty.senior(at: happened.earliest)
    let isActive = staffing.isActive(content.adviser, at: happenedBy)
    let isSenior = staffing.described(content.adviser, at: happenedBy).contains { $0.senior }
    let isAllowed =
      content.specialism != nil ? isActive : senior.map { $0 == content.adviser } ?? isSenior
    try require(
      isAllowed,
      .authority,
      else: Refusal(
        rule: "EV47",
        problem: content.specialism != nil
          ? "\(content.adviser) was not at work here at \(happened)."
          : senior.map { "\($0) was the duty senior at \(happened), not \(content.adviser)." }
            ?? "\(content.adviser) could not be the duty senior at \(happened).",
        why: "Advice comes from whoever is the duty senior then, or from a named specialist.",
        remedies: [
          "If they were asked as a specialist: say in what, in `specialism`.",
          "To see who was the duty senior: caselog log \(StreamID.duty)",
        ]
      )
    )
    if content.specialism == nil, senior == nil {
      warn("EV47", "Nobody is recorded as the duty senior at \(happened).")
    }
  }

  /// What is confirmed is the same advice, as the other side recorded it.
  private func requireConfirmed(_ content: DutyAdviceRecorded) throws(Refusal) {
    guard let id = content.confirms else { return }
    let recorded = (current.advice + concern.advice + duty.advice).first { $0.id == id }
    try require(
      recorded.map {
        $0.content.adviser == content.adviser && $0.content.asker == content.asker
          && $0.author.staff != command.author.staff
      } ?? false,
      .sense,
      else: Refusal(
        rule: "EV47",
        problem: "There is no advice \(id) in \(stream) that \(command.author.staff) can confirm.",
        why: "What is confirmed is the same advice, as the other side recorded it here.",
        remedies: ["To find it: caselog log \(stream)"]
      )
    )
  }
}
