extension Judgement {
  /// EV41: a concern was taken to somebody higher.
  func judge(_ content: SafeguardingEscalated) throws(Refusal) {
    try requireOpenConcern("EV41")
    if let referral = content.referral {
      guard let thread = concern.thread(referral) else {
        throw .unknown("EV41", "Referral \(referral)", in: stream)
      }
      try requireSilence(in: thread, content)
    } else {
      try requireDecision(content)
    }
    if let due = content.outcomeExpectedBy {
      try requireSense(
        due.lastDay.daysSince1970 >= day.daysSince1970,
        "EV41",
        "They are to act by \(due), before they were told.",
        "What is expected comes after it was asked for."
      )
    }
    warnOfLevel(of: content)
  }

  /// A body that has answered is not escalated for not answering.
  private func requireSilence(
    in thread: Concern.Thread,
    _ content: SafeguardingEscalated
  ) throws(Refusal) {
    guard content.why == .noResponse else { return }
    try require(
      !thread.isAnswered,
      .order,
      else: Refusal(
        rule: "EV41",
        problem: "Referral \(thread.made.content.referral) has been answered.",
        why: "What is escalated as unanswered has no answer; an answer can be disagreed with.",
        remedies: ["Give why as disagreement or riskRising."]
      )
    )
    if let due = thread.made.content.responseDueBy, day.daysSince1970 <= due.daysSince1970 {
      warn("EV41", "The answer is not overdue before \(due) is over.")
    }
  }

  /// Without a referral there is at least a decision to take further.
  private func requireDecision(_ content: SafeguardingEscalated) throws(Refusal) {
    try require(
      content.why != .noResponse && !concern.triages.isEmpty,
      .order,
      else: Refusal(
        rule: "EV41",
        problem: content.why == .noResponse
          ? "Nobody answered, and it is not said which referral."
          : "There is no referral, and no senior has decided on the concern.",
        why: "An escalation is of a referral, or of the decision on a concern.",
        remedies: [
          "Name the referral.",
          "Or decide first: caselog append SafeguardingConcernTriaged \(stream) --template",
        ]
      )
    )
  }

  private func warnOfLevel(of content: SafeguardingEscalated) {
    let before = concern.escalations.map(\.content)
      .filter { $0.referral == content.referral }.map(\.level).max()
    if let before, content.level < before {
      warn("EV41", "It had been taken to level \(before.count) before.")
    }
  }
}
