/// The facts are the police's: what looks wrong is pointed out, and recorded as it stands there.
extension Judgement {
  /// EV13: one fact of the detention clock.
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
    try require(
      content.kind != .relevantTime
        || matter.times(of: .relevantTime, inDetentionAt: content.at.instant).isEmpty,
      .order,
      else: Refusal(
        rule: "EV13",
        problem: "The relevant time of this detention is recorded already.",
        why: "There is one relevant time for each detention; a wrong one is corrected.",
        remedies: ["To correct it: caselog append EntryCorrected \(stream) --template"]
      )
    )
  }

  /// Whichever of the two is typed last, no review comes before its authorisation.
  private func requireReviewAfterAuthorisation(
    in matter: Matter,
    _ content: DetentionTimeRecorded
  ) throws(Refusal) {
    let at = content.at.instant
    let authorised = matter.times(of: .detentionAuthorised, inDetentionAt: at).min()
    let reviewed = matter.times(of: .reviewHeld, inDetentionAt: at).min()
    let (first, began): (Instant?, Instant?) =
      switch content.kind {
      case .reviewHeld: (at, authorised)
      case .detentionAuthorised where authorised == nil: (reviewed, at)
      case .detentionAuthorised, .arrested, .relevantTime, .extensionAuthorised, .warrant,
        .clockPaused, .clockResumed, .interviewStarted, .interviewEnded, .charged, .bailed,
        .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail, .transferredToCourt:
        (nil, nil)
      }
    guard let first, let began else { return }
    try require(
      first >= began,
      .order,
      else: Refusal(
        rule: "EV13",
        problem: "A review at \(first) lies before detention was authorised at \(began).",
        why: "Detention is reviewed after it has been authorised.",
        remedies: ["Check both times in the custody record."]
      )
    )
  }
}

extension ClockFact {
  /// Whether it happens only to somebody who is detained.
  var needsDetention: Bool {
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
