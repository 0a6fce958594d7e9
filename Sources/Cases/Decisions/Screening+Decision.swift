extension Judgement {
  /// EV22: a screening was finished, or ended before it was complete.
  func judge(_ content: ScreeningCompleted) throws(Refusal) {
    try requireAlive(unless: content.basis == .recordsOnly, "A screening")
    if content.basis == .recordsOnly { warnAfterDeath("The screening") }
    try requireEngagement(content.basis, rule: "INV-05")
    for time in [content.start, content.end].compactMap(\.self) {
      try requirePast(.at(time), "The screening", rule: "EV22")
    }
    if let start = content.start, let end = content.end {
      try requireSense(
        end.instant >= start.instant,
        "EV22",
        "The screening ended before it began.",
        "What ends has begun before."
      )
      warnOfHaste(content, lasting: start.instant.duration(to: end.instant))
    }
    warnOfTools(content.tools)
    try requireRisks(of: content)
  }

  /// A screening without any concern that took hardly any time is looked at again.
  private func warnOfHaste(_ content: ScreeningCompleted, lasting length: Duration) {
    let shortest = Duration.seconds(service.limits.shortestScreeningMinutes * 60)
    guard length <= shortest, !content.domains.isEmpty,
      content.domains.allSatisfy({ $0.finding == .noConcern })
    else { return }
    warn("EV22", "No concern in any domain, after \(length.components.seconds / 60) minutes.")
  }

  /// A tool is meant for some ages; a score for another says little.
  func warnOfTools(_ results: [ToolResult], rule: String = "EV22") {
    guard let ages = person.ages(on: day) else { return }
    for result in results {
      let coverage = service.operations.tools?.first {
        $0.tool.text.isSameName(as: result.name.text)
      }
      guard let coverage, !coverage.covers(ages) else { continue }
      warn(rule, "\(coverage.tool.text) is not meant for somebody of this age.")
    }
  }

  /// Where suicide or self-harm is possible, the risks are assessed in the same command.
  private func requireRisks(of content: ScreeningCompleted) throws(Refusal) {
    let isPositive = content.domains.contains {
      ($0.domain == .suicide || $0.domain == .selfHarm)
        && ($0.finding == .possible || $0.finding == .identified)
    }
    let isAssessed = command.proposals.contains { other in
      guard other.stream == stream, case .riskAssessed(let assessed) = other.event else {
        return false
      }
      return assessed.risks.contains { $0.type == .suicide || $0.type == .selfHarm }
    }
    try require(
      !isPositive || isAssessed,
      .order,
      else: Refusal(
        rule: "EV22",
        problem: "Suicide or self-harm is possible, and no RiskAssessed of either stands in this"
          + " command.",
        why: "A screening that is positive for either is recorded together with the risk.",
        remedies: ["Send both events as one command: `events` with RiskAssessed beside it."]
      )
    )
  }

  /// INV-05: a screening or assessment rests on consent to engage, or on another basis that is stated.
  func requireEngagement(_ basis: EngagementBasis, rule: String) throws(Refusal) {
    switch basis {
    case .engage:
      let holds = current.consentTerms(holdingAt: happenedBy).contains {
        $0.agreement.purpose == .engage && $0.isSound && isEntitled($0)
      }
      let state = current.standing(to: .engage, at: happenedBy).state
      try require(
        holds,
        .authority,
        else: Refusal(
          rule: rule,
          problem: "No consent to ENGAGE is in force: it is \(state.problem).",
          why: "Screening and assessment take consent to engage, or another basis that is stated.",
          remedies: [
            "To record the consent: caselog append ConsentRecorded \(stream) --template",
            "Or state the basis: bestInterests, vitalInterests or recordsOnly.",
          ]
        )
      )
    case .bestInterests:
      if current.finding(.mentalCapacityAct, for: .engage, at: happenedBy) != .lacks {
        warn(
          rule,
          "Best interests are stated, and no assessment found that the person cannot decide."
        )
      }
    case .vitalInterests, .recordsOnly: return
    }
  }
}

extension ConsentState {
  /// Why it is not in force.
  fileprivate var problem: String {
    switch self {
    case .notAsked: "not asked for"
    case .deferred: "deferred"
    case .given: "given by somebody who could not give it"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    case .lapsed: "ended with the case"
    }
  }
}
