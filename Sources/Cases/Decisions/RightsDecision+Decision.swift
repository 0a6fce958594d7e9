extension Judgement {
  /// EV57: it was decided what somebody gets.
  func judge(_ content: RightsRequestDecided) throws(Refusal) {
    try requireUndecided("EV57")
    try requireSense(
      content.decision == .full || !content.grounds.isEmpty,
      "EV57",
      "Something is refused, and it is not said on what ground.",
      "What is refused is refused on a ground."
    )
    try requireSense(
      content.decision != .full || content.redactions.isEmpty,
      "EV57",
      "It is granted in full, and something was left out.",
      "Where something is left out, it is granted in part."
    )
    try require(
      content.decision == .full || content.toldOfComplaint,
      .order,
      else: Refusal(
        rule: "EV57",
        problem: "They were not told that they may complain.",
        why: "Who is refused something is told that they may complain.",
        remedies: ["Tell them, and record it with `toldOfComplaint` true."]
      )
    )
    try require(
      content.decision == .refused || request.identityVerifiedOn != nil,
      .order,
      else: Refusal(
        rule: "EV57",
        problem: "It is not sure who asks.",
        why: "Nothing is granted before it is sure who asks.",
        remedies: ["To record that: caselog append RightsRequestReceived \(stream) --template"]
      )
    )
    try requireAssessor(content)
    try requireInTime(content)
  }

  /// A health professional has judged whether access would be likely to cause serious harm.
  private func requireAssessor(_ content: RightsRequestDecided) throws(Refusal) {
    let isAsked =
      (request.kind == .access || request.kind == .deceasedAccess) && content.decision == .partial
      || content.grounds.contains(.seriousHarm)
    guard isAsked || content.seriousHarmAssessor != nil else { return }
    let assessor = content.seriousHarmAssessor
    try require(
      assessor.map { staffing.described($0, at: happenedBy).contains { $0.registered } } ?? false,
      .order,
      else: Refusal(
        rule: "EV57",
        problem: assessor.map { "\($0) is not a registered health professional here." }
          ?? "No health professional has judged whether it would cause serious harm.",
        why: "Access in part rests on the judgement of a health professional.",
        remedies: ["Name them in `seriousHarmAssessor`."]
      )
    )
  }

  private func requireInTime(_ content: RightsRequestDecided) throws(Refusal) {
    guard let due = request.dueOn(in: service), due.daysSince1970 < day.daysSince1970 else {
      return
    }
    warn("EV57", "It was decided after its last day, \(due).")
    try require(
      content.overdueReason != nil,
      .order,
      else: Refusal(
        rule: "EV57",
        problem: "It should have been decided by \(due), and it is not said why it was not.",
        why: "A decision comes in time, or the extension or the reason is noted.",
        remedies: ["Give `overdueReason`."]
      )
    )
  }
}
