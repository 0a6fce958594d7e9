extension Judgement {
  /// EV58 and INV-18: how long a record is kept; holds stack, and each is released by itself.
  func judge(_ content: RetentionReviewed) throws(Refusal) {
    try requireOwnRetention(content.person, "EV58")
    try requireBase(content)
    let due = try requireDueDate(content)
    switch content.outcome {
    case .holdPlaced:
      try requireHold(content.hold, isInForce: false)
    case .holdReleased:
      try requireHold(content.hold, isInForce: true)
    case .dispose:
      try requireNoHold()
      try requireNothingOpen(content.person, early: content.early)
      try requireDue(due, of: content.person, early: content.early)
    case .retain:
      try requireSense(
        content.reason != nil,
        "EV58",
        "It is kept, and it is not said why.",
        "A record that is kept longer is kept for a reason."
      )
    case .ruleApplied:
      try requireSense(
        due != nil,
        "EV58",
        "No rule leads to a day.",
        "A rule that is applied leads to the day from which on the record may be destroyed."
      )
    }
    event = .retentionReviewed(content.due(on: due))
  }

  /// A person's retention stands in a stream of its own, and is about somebody who is known.
  private func requireOwnRetention(_ person: PersonID, _ rule: String) throws(Refusal) {
    try requireSense(
      stream == StreamID(.retention(person)),
      rule,
      "It is about \(person), in \(stream).",
      "How long a record is kept stands in the person's own stream."
    )
    try requireSense(
      situation.people[person]?.exists ?? false,
      rule,
      "There is no person \(person).",
      "What is kept is the record of somebody who is known."
    )
  }

  /// What it is counted from lies behind, and after the last care that is recorded.
  private func requireBase(_ content: RetentionReviewed) throws(Refusal) {
    guard let base = content.base else { return }
    try requirePast(.on(base), "What the time is counted from", rule: "EV58")
    let care = situation.care(of: content.person)?.last
    guard let care, content.rule != .deceased, content.rule != .child else { return }
    try require(
      care.daysSince1970 <= base.lastDay.daysSince1970,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "It is counted from \(base), and care went on until \(care).",
        why: "The time is counted from the last care: contact, outcome or closing.",
        remedies: ["Give \(care) in `base`."]
      )
    )
  }

  /// The day from which on it may be destroyed: what is said, but never before the rule says.
  private func requireDueDate(_ content: RetentionReviewed) throws(Refusal) -> CalendarDate? {
    guard let rule = content.rule, let base = content.base,
      let period = service.operations.retention?.first(where: { $0.rule == rule })
    else { return content.dueDate }
    let born = situation.people[content.person]?.born ?? .unknown
    guard let due = period.due(from: base, born: born) else { return content.dueDate }
    try require(
      content.dueDate.map { due.daysSince1970 <= $0.lastDay.daysSince1970 } ?? true,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "The rule \(rule.entry.code) leads to \(due), which is later than is said.",
        why: "A record is kept for at least as long as the rule says.",
        remedies: ["Leave `dueDate` out, and it is worked out."]
      )
    )
    return content.dueDate ?? due
  }

  private func requireHold(_ hold: RetentionHold?, isInForce: Bool) throws(Refusal) {
    guard let hold else { return }
    try require(
      retention.holds.contains(hold) == isInForce,
      .order,
      else: Refusal(
        rule: "EV58",
        problem: isInForce
          ? "There is no hold \(hold.kind.entry.code) \(hold.reference) on this record."
          : "The hold \(hold.kind.entry.code) \(hold.reference) is in force already.",
        why: "Holds stack: each is placed once, and released by its own reference.",
        remedies: ["To see them: caselog log \(stream)"]
      )
    )
  }

  /// INV-18: nothing is destroyed under a hold.
  func requireNoHold() throws(Refusal) {
    let holds = retention.holds
    try require(
      holds.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "Holds are in force: "
          + holds.map { "\($0.kind.entry.code) \($0.reference)" }.joined(separator: ", ") + ".",
        why: "Nothing is destroyed under a hold, whatever day it is.",
        remedies: ["To release one: caselog append RetentionReviewed \(stream) --template"]
      )
    )
  }

  /// INV-18: nothing is destroyed while somebody works on it, or asks about it.
  func requireNothingOpen(_ person: PersonID, early: ErasureGround?) throws(Refusal) {
    let requests = situation.own.requests.filter {
      $0.value.person == person && $0.value.exists && $0.value.decided == nil
    }
    try require(
      requests.isEmpty,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "Requests about this record are open: "
          + requests.keys.map(\.words).sorted().joined(separator: ", ") + ".",
        why: "Nothing is destroyed that somebody has asked about.",
        remedies: ["Decide them first: caselog append RightsRequestDecided … --template"]
      )
    )
    let isOpen = situation.cases(of: person).contains { $0.isOpen }
    try require(
      early != nil || !isOpen,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "A case of \(person) is open.",
        why: "The time for keeping a record begins when the work on it has ended.",
        remedies: ["To see it: caselog find"]
      )
    )
  }

  /// INV-18: nothing is destroyed before its day, but by a lawful decision or for an error.
  private func requireDue(
    _ due: CalendarDate?,
    of person: PersonID,
    early: ErasureGround?
  ) throws(Refusal) {
    switch early {
    case .unlawfulProcessing, .createdInError, .rightsDecision: return
    case .retention, nil: break
    }
    try require(
      due.map { $0.lastDay.daysSince1970 <= day.daysSince1970 } ?? false,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: due.map { "The record is kept until \($0)." }
          ?? "It is not said until when the record is kept.",
        why: "Nothing is destroyed before its day.",
        remedies: ["Give `rule` and `base`, or `dueDate`; or keep the record for a reason."]
      )
    )
    guard let kept = situation.keptUntil(person) else { return }
    try require(
      kept.lastDay.daysSince1970 <= day.daysSince1970,
      .order,
      else: Refusal(
        rule: "INV-18",
        problem: "By what its cases tell, the record is kept until \(kept).",
        why: "Of several rules the one that ends last counts.",
        remedies: ["Keep the record: outcome `retain`, with a reason."]
      )
    )
  }
}

extension RetentionReviewed {
  fileprivate func due(on day: CalendarDate?) -> RetentionReviewed {
    RetentionReviewed(
      person: person,
      outcome: outcome,
      rule: rule,
      base: base,
      dueDate: day,
      hold: hold,
      early: early,
      reason: reason,
      nextReview: nextReview
    )
  }
}
