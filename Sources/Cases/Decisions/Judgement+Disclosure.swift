extension Judgement {
  /// INV-03: something may be told only with a consent or an override in force, or as a procedural
  /// reply.
  ///
  /// About to be told, it is judged now, and at the time it is given if that is earlier. Told already,
  /// it is judged at the time it happened and now, and always accepted: without authority then it is
  /// flagged `.withoutAuthority` and `.breachSuspected`, and `.breachSuspected` alone if the authority
  /// has ended since, or if it cannot be told on which side of the end it was.
  ///
  /// Telling people about themselves breaks no confidence, and takes no authority.
  func requireAuthority(
    for telling: Telling,
    in case: Case,
    called caseName: String
  ) throws(Refusal) {
    if telling.isToThemselves(in: `case`) { return }
    try requireLiving(toTell: telling, in: `case`)
    func gap(_ instant: Instant) -> AuthorityGap? {
      `case`.gap(for: telling, at: instant, person: person(of: `case`), service: service)
    }
    func gapThen() -> (first: AuthorityGap?, last: AuthorityGap?) {
      let first = gap(happened.earliest)
      return (first, happenedBy == happened.earliest ? first : gap(happenedBy))
    }
    switch command.intent {
    case .now:
      let then = happened.latest < now ? gapThen() : (first: nil, last: nil)
      guard let gap = gap(now) ?? then.first ?? then.last else { break }
      let others = `case`.otherConsents(
        for: telling,
        at: now,
        person: person(of: `case`),
        service: service
      )
      try require(false, .authority, else: telling.refusal(gap, others: others, in: caseName))
    case .reported:
      let then = gapThen()
      guard let gap = then.first ?? then.last ?? gap(now) else { break }
      flag(.breachSuspected)
      if then.first != nil, then.last != nil { flag(.withoutAuthority) }
      warn("INV-03", "What was told may be a breach. \(gap.sentence)")
    }
    for caution in `case`.cautions(on: telling, at: now, of: person(of: `case`)) {
      warn(caution.rule, caution.sentence)
    }
  }

  /// What the author's role may tell: how much, to whom, and whether only approved reports.
  func requireRoleToTell(
    _ level: DetailLevel,
    to recipient: RecipientClass?,
    isApprovedReport: Bool,
    rule: String
  ) throws(Refusal) {
    guard level != .procedural else { return }
    let code = command.author.role
    let highest = role?.highestLevel
    try require(
      highest.map { !level.isMore(than: $0) } ?? false,
      .authority,
      else: Refusal(
        rule: rule,
        problem: "\(code) may not tell anybody level \(level.entry.code).",
        why: highest.map { "This role may tell \($0.entry.code) at most." }
          ?? "This role may not tell anybody anything.",
        remedies: ["Ask somebody whose role may: caselog service show"]
      )
    )
    let allowed = role?.sharesWith ?? []
    try require(
      recipient.map { allowed.isEmpty || allowed.contains($0) } ?? true,
      .authority,
      else: Refusal(
        rule: rule,
        problem: "\(code) may not tell \(recipient?.entry.code ?? "") anything.",
        why: "This role may tell: \(allowed.map(\.entry.code).joined(separator: ", ")).",
        remedies: ["Ask somebody whose role may: caselog service show"]
      )
    )
    try require(
      isApprovedReport || !(role?.approvedReportsOnly ?? false),
      .authority,
      else: Refusal(
        rule: rule,
        problem: "\(code) may send out approved reports only.",
        why: "This role dispatches what a senior has approved, and tells nothing else.",
        remedies: ["Name the report and its version in `what`."]
      )
    )
  }

  /// Who the case is about, as far as it is known.
  private func person(of case: Case) -> Person {
    `case`.person.flatMap { situation.people[$0] } ?? Person()
  }
}

extension Telling {
  /// Whether it is told to whom the case is about; what it is said to rest on is there all the same.
  fileprivate func isToThemselves(in case: Case) -> Bool {
    guard recipients == [.person] else { return false }
    switch authority {
    case .procedural, .unauthorised: return true
    case .consent(let id): return `case`.consents.contains { $0.content.consent == id }
    case .override(let id): return `case`.overrides.contains { $0.content.override == id }
    }
  }

  /// The refusal that `gap` leads to.
  fileprivate func refusal(
    _ gap: AuthorityGap,
    others: [ConsentID],
    in caseName: String
  ) -> Refusal {
    let whom = recipients.map(\.entry.code).joined(separator: " or ")
    let named = whom.isEmpty ? (service?.destination.entry.code ?? "this service") : whom
    let instead = others.map { "It would be covered by \($0): give that as its authority." }
    return Refusal(
      rule: "INV-03",
      problem: "Sharing with \(named) at level \(level.entry.code) is not covered by a consent"
        + " or an override in force. \(gap.sentence)",
      why: "A disclosure needs a consent covering its recipient and level, or a recorded override.",
      remedies: instead + [
        "To see every consent of this case: caselog state \(caseName) --format json",
        "If somebody is in danger: caselog append LawfulOverrideRecorded case/… --template",
      ]
    )
  }
}
