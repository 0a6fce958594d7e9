extension Judgement {
  /// EV24: a vulnerability identified, updated or resolved.
  ///
  /// What comes to be known of the dead can matter to those who look into the death.
  func judge(_ content: NeedRecorded) throws(Refusal) {
    warnAfterDeath("The need")
    let isConfirmed =
      content.status == .confirmedByRecord || content.status == .confirmedByAssessment
    try requireSense(
      !isConfirmed || content.source != nil || content.evidence != nil,
      "EV24",
      "The need is confirmed, and it is not said by what.",
      "What is confirmed has a source; without one it is suspected."
    )
    if let from = content.from, let to = content.to {
      try requireSense(
        to.lastDay.daysSince1970 >= from.firstDay.daysSince1970,
        "EV24",
        "The need ended before it began.",
        "What ends has begun before."
      )
    }
    if content.primary, let other = current.primaryNeed, other != content.needCode {
      warn("EV24", "\(other.entry.code) was the main need before; there is one at a time.")
    }
  }

  /// EV25: the risks to and from a person.
  func judge(_ content: RiskAssessed) throws(Refusal) {
    try requireAlive("An assessment of risk")
    try requireSense(
      !content.risks.isEmpty,
      "EV25",
      "No risk is named.",
      "An assessment says how high at least one risk is."
    )
    try requireSense(
      content.reviewBy.instant > happened.earliest,
      "EV25",
      "The next assessment at \(content.reviewBy.words) lies before this one.",
      "Risk is assessed again later."
    )
    try requireResponse(to: content)
    for escalation in content.escalatedTo ?? [] {
      try requirePast(.at(escalation.at), "The escalation", rule: "EV25")
    }
  }

  /// A high risk is acted on; that it was not is a fact all the same.
  private func requireResponse(to content: RiskAssessed) throws(Refusal) {
    let high = content.risks.filter { $0.level == .high }.map(\.type)
    try require(
      high.isEmpty || !(content.escalatedTo ?? []).isEmpty,
      .order,
      else: Refusal(
        rule: "EV25",
        problem: "A risk is high, and nobody was told.",
        why: "A high risk is told at once: say to whom and when, in escalatedTo.",
        remedies: [
          "Tell custody, healthcare, the police or a crisis team, and name them in `escalatedTo`."
        ]
      )
    )
    try require(
      high.isEmpty || !content.plannedActions.isEmpty,
      .order,
      else: Refusal(
        rule: "EV25",
        problem: "A risk is high, and nothing is planned.",
        why: "A high risk leads to at least one action.",
        remedies: ["Say in `plannedActions` what is going to be done."]
      )
    )
    try require(
      !high.contains(.suicide) || content.releasePlan != nil,
      .order,
      else: Refusal(
        rule: "EV25",
        problem: "The risk of suicide is high, and there is no plan for release.",
        why: "Release is the most dangerous time: say what happens then.",
        remedies: ["Say in `releasePlan` what happens on release."]
      )
    )
  }
}
