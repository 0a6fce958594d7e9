extension Judgement {
  /// EV55: who may see something changed.
  ///
  /// Raising is instant, by one person. Lowering what is sealed takes two (INV-11).
  func judge(_ content: AccessRestrictionChanged) throws(Refusal) {
    try requireTarget(content.target, "EV55")
    try requireSense(
      stream == .restriction(of: content.target),
      "EV55",
      "It is about \(content.target), in \(stream).",
      "Who may see something stands in its own stream: \(StreamID.restriction(of: content.target))."
    )
    try requireSense(
      content.from != content.to,
      "EV55",
      "It would stay \(content.to.entry.code).",
      "A change leads from one label to another."
    )
    try requireLabelInForce(content)
    try requireNamed(content)
    try requireEntry(content)
    if content.from == .sealed, content.to < .sealed { try requireTwo(content) }
    if let review = content.reviewBy, review.lastDay.daysSince1970 < day.daysSince1970 {
      warn("EV55", "The day on which it is looked at again has passed: \(review).")
    }
    let whole = situation.label(of: content.target)
    if content.entry != nil || content.section != nil, content.to < whole {
      warn("INV-12", "\(content.target) is \(whole.entry.code), and so is everything in it.")
    }
  }

  /// What it was so far is what is in force, so that nobody lowers what somebody else has raised.
  private func requireLabelInForce(_ content: AccessRestrictionChanged) throws(Refusal) {
    let inForce =
      content.entry == nil && content.section == nil
      ? situation.label(of: content.target)
      : restriction.change(of: content.entry, section: content.section)?.content.to ?? .normal
    try require(
      content.from == inForce,
      .sense,
      else: Refusal(
        rule: "EV55",
        problem: "It is \(inForce.entry.code) now, not \(content.from.entry.code).",
        why: "A change begins at the label in force.",
        remedies: ["To see what changed it: caselog log \(stream)"]
      )
    )
  }

  private func requireNamed(_ content: AccessRestrictionChanged) throws(Refusal) {
    try requireSense(
      content.to != .sealed || !(content.allowed ?? []).isEmpty,
      "EV55",
      "It would be sealed, and nobody could see it.",
      "What is sealed is seen by staff named one by one."
    )
    for staff in content.allowed ?? [] { try requireKnown(staff, "EV55") }
    guard let about = content.about else { return }
    try requireKnown(about, "EV55")
    try requireSense(
      !(content.allowed ?? []).contains(about),
      "EV55",
      "\(about) would be among those who see their own record.",
      "Nobody sees their own record here; they ask for it as anybody does (EV56)."
    )
  }

  /// An entry stands in the stream that is restricted.
  private func requireEntry(_ content: AccessRestrictionChanged) throws(Refusal) {
    guard let entry = content.entry else { return }
    try requireSense(
      situation.entries[entry]?.stream == content.target,
      "EV55",
      "There is no entry \(entry) in \(content.target).",
      "An entry that is restricted stands in the stream that is named."
    )
  }

  private func requireTwo(_ content: AccessRestrictionChanged) throws(Refusal) {
    let author = command.author
    let second = content.secondPerson
    let isAnother = second.map { second in
      second != author.staff && second != author.enteredBy
        && staffing.permits(second, toRecord: event.type.name, at: happenedBy)
    }
    try require(
      isAnother ?? false,
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: second.map { "\($0) cannot decide it with \(author.staff)." }
          ?? "Only \(author.staff) has decided to lower what is sealed.",
        why: "Lowering what is sealed takes two people whose roles may; raising takes one.",
        remedies: ["Name in `secondPerson` who else decided it."]
      )
    )
  }
}
