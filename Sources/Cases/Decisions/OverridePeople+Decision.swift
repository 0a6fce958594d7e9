/// Who decides, who advises and who confirms an override.
extension Judgement {
  /// Whoever decided could: the same ground is open to a role of theirs.
  func requireAuthoriser(_ content: LawfulOverrideRecorded) throws(Refusal) {
    let authoriser = content.authoriser
    let roles = staffing.described(authoriser, at: happenedBy)
    try require(
      roles.contains { $0.overrideGrounds.contains(content.ground) },
      .authority,
      else: Refusal(
        rule: "EV29",
        problem: "\(authoriser) may not decide on the ground \(content.ground.entry.code).",
        why: "An override is decided by somebody at work whose role may use its ground.",
        remedies: ["To see whose role may: caselog service show"]
      )
    )
  }

  /// Advice is taken first, unless there is no time because life is in danger.
  func requireAdviser(_ content: LawfulOverrideRecorded) throws(Refusal) {
    try require(
      content.adviser != nil || content.ground == .vital,
      .order,
      else: Refusal(
        rule: "EV29",
        problem: "Nobody was asked for advice.",
        why:
          "Advice is taken before something is shared without consent, unless life is in danger.",
        remedies: ["Ask the duty senior, and name them in `adviser`: caselog log \(StreamID.duty)"]
      )
    )
    try requireAdvisingRole(content)
    guard let adviser = content.adviser else { return }
    try requireSense(
      staffing.knows(adviser),
      "EV29",
      "\(adviser) is not on the staff of this service.",
      "Who advised is somebody the service knows."
    )
    if adviser == content.authoriser {
      warn("EV29", "Whoever decided has advised themselves: name somebody else if there was one.")
    }
  }

  /// Some grounds take the advice of a role of their own, as an order takes that of governance.
  private func requireAdvisingRole(_ content: LawfulOverrideRecorded) throws(Refusal) {
    let advice = service.operations.advice?.first { $0.ground == content.ground }
    guard let advice else { return }
    let held = content.adviser.map { staffing.roles(of: $0, at: happenedBy) } ?? []
    guard held.isDisjoint(with: advice.roles) else { return }
    let ground = content.ground.entry.code
    let roles = advice.roles.map(\.text).joined(separator: " or ")
    let problem = "\(ground) takes the advice of \(roles), and the adviser is none."
    if advice.unlessUrgent { return warn("EV29", problem + " It can go without only if urgent.") }
    try require(
      false,
      .authority,
      else: Refusal(
        rule: "EV29",
        problem: problem,
        why: "The service has decided whose advice is taken on this ground.",
        remedies: ["Ask one of them, and name them in `adviser`: caselog service show"]
      )
    )
  }

  /// Best interests are those of somebody who has been found unable to decide.
  func requireInability(_ content: LawfulOverrideRecorded) throws(Refusal) {
    guard content.ground == .bestInterests else { return }
    let isFound = current.capacities.contains {
      $0.content.outcome == .lacks && $0.effective <= happenedBy
    }
    try require(
      isFound,
      .order,
      else: Refusal(
        rule: "EV29",
        problem: "No assessment in this case has found that the person cannot decide.",
        why: "OV-BEST is for somebody who lacks capacity, and needs the assessment.",
        remedies: ["To assess it: caselog append CapacityAssessed \(stream) --template"]
      )
    )
  }

  /// INV-11: what was decided in an emergency is confirmed by a senior who did not decide it.
  func requireConfirmable(_ id: OverrideID?, rule: String) throws(Refusal) {
    guard let id else { return }
    guard let term = current.override(id, in: service) else {
      throw .unknown(rule, "Override \(id)", in: stream)
    }
    let staff = command.author.staff
    try require(
      staff != term.entry.author.staff && role?.senior ?? false,
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: "\(staff) may not confirm override \(id) as \(command.author.role).",
        why: "A senior confirms it who did not record it.",
        remedies: ["Ask one of them: caselog service show"]
      )
    )
    if term.confirmBy == nil { warn(rule, "Override \(id) needs no confirmation.") }
    if let due = term.confirmBy, happened.earliest > due {
      warn(rule, "Override \(id) was to be confirmed by \(due), and ended then.")
    }
  }

  /// What it covers has been told, and before.
  func requireCovered(_ content: LawfulOverrideRecorded) throws(Refusal) {
    for id in content.covers ?? [] {
      try require(
        current.disclosures.contains { $0.content.disclosure == id },
        .sense,
        else: .unknown("EV29", "Disclosure \(id)", in: stream)
      )
    }
    try requireSense(
      content.retrospective || (content.covers ?? []).isEmpty,
      "EV29",
      "It covers what had been told, and does not look back.",
      "What covers an earlier disclosure is retrospective."
    )
  }
}
