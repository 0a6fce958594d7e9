extension Judgement {
  /// EV12: an investigation or proceeding began, or changed.
  func judge(_ content: JusticeMatterRecorded) throws(Refusal) {
    let started = content.startedAt ?? current.matter(content.matter)?.startedAt ?? happened
    try requirePast(started, "The matter", rule: "INV-09")
    if let released = content.releasedAt {
      try requireSense(
        released.latest >= started.earliest,
        "EV12",
        "The release at \(released) lies before the matter began at \(started).",
        "Nothing ends before it begins."
      )
    }
    if let bail = content.bail, bail.returnAt.latest < started.earliest {
      try requireSense(
        false,
        "EV12",
        "The return on bail lies before the matter began.",
        "Bail comes after the matter."
      )
    }
    let least = service.limits.minimumAge
    let ages = ages(atActOf: content.offences, startedAt: started)
    try require(ages.map { $0.upperBound >= least } ?? true, .order, else: .tooYoung(least))
    if let site = content.site, service.site(site) == nil {
      warn("EV12", "\(site) is not a site of this service.")
    }
  }

  /// EV13: one fact of the detention clock.
  ///
  /// The facts are the police's, so that one that lies after a death is doubted, and recorded.
  func judge(_ content: DetentionTimeRecorded) throws(Refusal) {
    let matter = try requireMatter(content.matter, rule: "EV13")
    try requirePast(.at(content.at), "It", rule: "INV-09")
    try requireAfterStart(of: matter, .at(content.at), "It")
    try requireDetention(in: matter, content)
    try requireOneClock(in: matter, content)
    try requireReviewAfterAuthorisation(in: matter, content)
    warnOfOddFacts(in: matter, content)
    warnAfterDeath("`\(content.kind.entry.code)`", at: .at(content.at))
  }

  /// A voluntary interview has no clock; who is arrested there has a matter of another kind first.
  private func requireDetention(
    in matter: Matter,
    _ content: DetentionTimeRecorded
  ) throws(Refusal) {
    try require(
      matter.kind != .voluntaryInterview || !content.kind.needsDetention,
      .order,
      else: Refusal(
        rule: "EV13",
        problem: "Matter \(matter.id) is a voluntary interview, which has no detention clock.",
        why: "Whoever attends voluntarily may leave; only an arrest starts the clock.",
        remedies: [
          "If the person was arrested: caselog append JusticeMatterRecorded \(stream) --template"
        ]
      )
    )
  }

  /// The relevant time is recorded once for each detention, and corrected after that.
  private func requireOneClock(
    in matter: Matter,
    _ content: DetentionTimeRecorded
  ) throws(Refusal) {
    let clock = matter.clock(service.limits)
    let isOther =
      clock.map { clock in
        clock.ended.map { content.at.instant >= $0 } ?? false
      } ?? true
    try require(
      content.kind != .relevantTime || isOther,
      .order,
      else: Refusal(
        rule: "EV13",
        problem: "The relevant time of this detention is recorded already.",
        why: "There is one relevant time for each detention; a wrong one is corrected.",
        remedies: ["To correct it: caselog append EntryCorrected \(stream) --template"]
      )
    )
  }

  private func requireReviewAfterAuthorisation(
    in matter: Matter,
    _ content: DetentionTimeRecorded
  ) throws(Refusal) {
    let authorised = matter.clock(service.limits)?.authorised
    try require(
      content.kind != .reviewHeld || authorised.map { content.at.instant >= $0 } ?? true,
      .order,
      else: Refusal(
        rule: "EV13",
        problem: "The review at \(content.at.words) lies before detention was authorised.",
        why: "Detention is reviewed after it has been authorised.",
        remedies: ["Check both times in the custody record."]
      )
    )
  }

  /// What looks wrong in a custody record is pointed out, and recorded as it stands there.
  private func warnOfOddFacts(in matter: Matter, _ content: DetentionTimeRecorded) {
    let clock = matter.clock(service.limits)
    let at = content.at.instant
    switch content.kind {
    case .detentionAuthorised:
      if let clock, at < clock.began { warn("EV13", "Detention was authorised before arrival.") }
    case .reviewHeld:
      if let due = clock?.reviewDue, at > due { warn("EV13", "The review was due by \(due).") }
    case .extensionAuthorised:
      if (clock?.reviews.count ?? 0) < 2 {
        warn("EV13", "The limit was extended before the second review.")
      }
      if let limit = clock?.limit, at > limit { warn("EV13", "The limit had passed at \(limit).") }
    case .clockPaused:
      if clock?.pausedSince != nil { warn("EV13", "The clock stands still already.") }
    case .clockResumed:
      if clock?.pausedSince == nil { warn("EV13", "The clock was not standing still.") }
    case .arrested, .relevantTime, .warrant, .interviewStarted, .interviewEnded, .charged, .bailed,
      .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail, .transferredToCourt:
      return
    }
  }
}

extension ClockFact {
  /// Whether it happens only to somebody who is detained.
  fileprivate var needsDetention: Bool {
    switch self {
    case .relevantTime, .detentionAuthorised, .reviewHeld, .extensionAuthorised, .warrant,
      .clockPaused, .clockResumed:
      true
    case .arrested, .interviewStarted, .interviewEnded, .charged, .bailed,
      .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail, .transferredToCourt:
      false
    }
  }
}
