/// For how long an override allows anything.
extension Judgement {
  /// It has a window, which is short and lies ahead unless it looks back.
  func requireWindow(_ content: LawfulOverrideRecorded) throws(Refusal) {
    let start = content.from.instant
    let end = end(of: content).instant
    try requireSense(
      end > start,
      "EV29",
      "It would end before it began.",
      "A window has a length."
    )
    let longest = service.limits.longestOverrideHours ?? service.limits.overrideHours
    try require(
      start.duration(to: end) <= .seconds(longest * 3_600),
      .order,
      else: Refusal(
        rule: "EV29",
        problem: "It would hold for more than \(longest) hours.",
        why: "An override is for one occasion, and no standing permission.",
        remedies: ["Give an earlier `until`. What comes later is decided again."]
      )
    )
    try require(
      happenedBy.duration(to: start) <= .seconds(longest * 3_600),
      .sense,
      else: Refusal(
        rule: "EV29",
        problem: "It would begin more than \(longest) hours after it was decided.",
        why: "An override is for one occasion, and no standing permission.",
        remedies: ["Decide it when the occasion has come."]
      )
    )
    let tolerance = Duration.seconds(service.limits.toleranceMinutes * 60)
    try requireSense(
      content.retrospective || start.advanced(by: tolerance) >= happened.earliest,
      "EV29",
      "It would hold from \(content.from.words), before it was decided.",
      "What looks back says so, in `retrospective`; it allows nothing that had been told before."
    )
    let isBacked = content.retrospective && happened.latest >= start
    try requireSense(
      !content.retrospective || isBacked,
      "EV29",
      "It is said to look back, and begins after it was decided.",
      "What looks back begins with what it looks at."
    )
  }

  func end(of content: LawfulOverrideRecorded) -> Moment {
    content.until
      ?? Moment(
        seconds: content.from.seconds + service.limits.overrideHours * 3_600,
        offset: content.from.offset,
        precision: content.from.precision
      )
  }
}

extension LawfulOverrideRecorded {
  /// The same override, with the end of its window.
  func ending(at end: Moment) -> LawfulOverrideRecorded {
    LawfulOverrideRecorded(
      override: override,
      ground: ground,
      facts: facts,
      necessity: necessity,
      proportionality: proportionality,
      consentSought: consentSought,
      recipients: recipients,
      maxLevel: maxLevel,
      from: from,
      until: end,
      authoriser: authoriser,
      adviser: adviser,
      personTold: personTold,
      whyNotTold: whyNotTold,
      orderRef: orderRef,
      retrospective: retrospective,
      confirms: confirms,
      covers: covers
    )
  }
}
