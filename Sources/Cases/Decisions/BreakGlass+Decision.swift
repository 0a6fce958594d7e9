extension Judgement {
  /// EV53: the glass was broken; it ends by itself, and those to be alerted are named first.
  func judge(_ content: BreakGlassInvoked) throws(Refusal) {
    try requireTarget(content.target, "EV53")
    try requireSense(
      content.alertSentTo.contains { $0 != command.author.staff },
      "EV53",
      "Nobody else was alerted.",
      "Somebody else knows at once that the glass was broken."
    )
    for staff in content.alertSentTo { try requireKnown(staff, "EV53") }
    let minutes = try requireWindow(content)
    try require(
      command.intent == .now,
      .order,
      else: Refusal(
        rule: "INV-14",
        problem: "It is reported that something was opened before that was recorded.",
        why: "Breaking the glass is recorded before anything is shown.",
        remedies: ["Record it before you look."]
      )
    )
    let begins = max(happened.earliest, now)
    let ends = begins.advanced(by: .seconds(minutes * 60))
    event = .breakGlassInvoked(content.ending(at: ends, after: minutes))
  }

  /// For how many minutes; no more than the service allows.
  private func requireWindow(_ content: BreakGlassInvoked) throws(Refusal) -> Int64 {
    let longest = service.operations.breakGlassMinutes
    guard let minutes = content.minutes ?? longest else {
      throw .nonsense(
        "EV53",
        "It is not said for how many minutes.",
        "The service has set no time, so that it has to be said."
      )
    }
    try requireSense(
      minutes > 0,
      "EV53",
      "It would be open for no time.",
      "It is opened for at least a minute."
    )
    try require(
      longest.map { minutes <= $0 } ?? true,
      .order,
      else: Refusal(
        rule: "EV53",
        problem: "It would be open for \(minutes) minutes.",
        why:
          "Breaking the glass opens for at most \(longest ?? minutes) minutes; then it is done again.",
        remedies: ["Leave `minutes` out, or give fewer."]
      )
    )
    return minutes
  }

  /// What is opened or restricted is a person, a case or a concern that there is.
  func requireTarget(_ target: StreamID, _ rule: String) throws(Refusal) {
    try requireSense(
      target.canBeRestricted,
      rule,
      "\(target) is not a person, a case or a concern.",
      "What is opened or restricted is the record of a person, a case or a concern."
    )
    try requireSense(
      situation.exists(target),
      rule,
      "There is no \(target).",
      "What is opened or restricted has been recorded before."
    )
  }

  /// EV54 and INV-11: somebody else looked at whether it was right.
  ///
  /// Whoever types in what others did has neither broken the glass nor reviewed it, and may type in
  /// both; but nobody types in the review of what they did, or reviews what they typed in.
  func judge(_ content: BreakGlassReviewed) throws(Refusal) {
    let author = command.author
    let invoker = glass.invoked?.author
    let involved = [invoker?.staff, invoker?.onBehalfOf]
    let isOwn =
      (involved + [invoker?.enteredBy]).contains(author.staff)
      || author.enteredBy.map(involved.contains) ?? false
    try require(
      !isOwn,
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: "Whoever broke the glass, or typed that in, would review it.",
        why: "Whether it was right to break the glass is looked at by somebody else.",
        remedies: ["Ask somebody else whose role may review it: caselog service show"]
      )
    )
    try require(
      glass.reviewed == nil,
      .order,
      else: Refusal(
        rule: "EV54",
        problem: "\(stream.name) has been reviewed.",
        why: "Each breaking of the glass is reviewed once.",
        remedies: ["To see the review: caselog log \(stream)"]
      )
    )
    if let due = glass.reviewDue(in: service), due <= happened.earliest {
      warn("EV54", "The review came after its last day.")
    }
  }
}

extension BreakGlassInvoked {
  fileprivate func ending(at instant: Instant, after minutes: Int64) -> BreakGlassInvoked {
    BreakGlassInvoked(
      target: target,
      reason: reason,
      text: text,
      minutes: minutes,
      endsAt: Moment(
        seconds: instant.seconds,
        offset: London.offset(at: instant),
        precision: .second
      ),
      alertSentTo: alertSentTo
    )
  }
}
