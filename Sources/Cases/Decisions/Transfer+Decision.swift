extension Judgement {
  /// EV10: another team, or another service, was asked to take the case over.
  func judge(_ content: CaseTransferRequested) throws(Refusal) {
    try requireAlive("A transfer")
    try require(
      current.status != .notAccepted,
      .order,
      else: Refusal(
        rule: "EV10",
        problem: "Case \(stream.name) was not accepted.",
        why: "Only accepted work is handed over.",
        remedies: ["To see the decision: caselog log \(stream)"]
      )
    )
    try require(
      current.openTransfer == nil,
      .order,
      else: Refusal(
        rule: "EV10",
        problem: "A transfer of this case has been asked for already, and not been decided.",
        why: "One team at a time is asked, so that two do not both take the case, or neither.",
        remedies: [
          "To decide it, or take it back: caselog append CaseTransferDecided \(stream) --template"
        ]
      )
    )
    try requireConcernsNamed(content)
    if let area = content.toArea {
      try requireOtherTeam(area)
    } else {
      try requireRightToTell(content)
    }
  }

  /// The other team is one of the service, and not the one that owns the case.
  private func requireOtherTeam(_ area: AreaCode) throws(Refusal) {
    try require(
      service.area(area) != nil,
      .order,
      else: Refusal(
        rule: "EV10",
        problem: "\(area) is not an area of this service.",
        why: "A case goes to the team of an area, or to another service by its name.",
        remedies: ["To see the areas: caselog service show", "Or name the other in `toService`."]
      )
    )
    try requireSense(
      area != current.team,
      "EV10",
      "The team of \(area) owns the case already.",
      "A transfer is to another team."
    )
    if current.team == nil { warn("INV-15", "It is not recorded which team owns the case now.") }
  }

  /// Asking another service tells it something.
  private func requireRightToTell(_ content: CaseTransferRequested) throws(Refusal) {
    guard let telling = Telling(content) else {
      throw .nonsense(
        "EV10",
        "It is not said whom the case is to go to, or what they are told.",
        "A transfer names an area, or a service with the level and what telling it rests on."
      )
    }
    try requireRoleToTell(
      telling.level,
      to: .otherService,
      isApprovedReport: false,
      rule: "EV10"
    )
    try requireAuthority(for: telling, in: current, called: stream.name)
  }

  /// Whoever takes over knows of every concern that is open.
  private func requireConcernsNamed(_ content: CaseTransferRequested) throws(Refusal) {
    guard let id = stream.case else { return }
    let named = content.openConcerns ?? []
    let hidden = situation.openConcerns(touching: id).filter { !named.contains($0) }
    try require(
      hidden.isEmpty,
      .order,
      else: Refusal(
        rule: "EV10",
        problem: "Open safeguarding concerns: \(hidden.map(\.text).joined(separator: ", ")).",
        why: "Whoever takes the case over is told of every concern that is open.",
        remedies: ["Name each in `openConcerns`."]
      )
    )
  }

  /// EV11: a request to transfer the case was decided.
  func judge(_ content: CaseTransferDecided) throws(Refusal) {
    guard let transfer = current.openTransfer else {
      throw Refusal(
        rule: "EV11",
        problem: "No transfer of this case is waiting for a decision.",
        why: "What is decided has been asked for before.",
        remedies: ["To ask: caselog append CaseTransferRequested \(stream) --template"]
      )
    }
    try requireAfter(transfer, content)
    switch content.decision {
    case .accepted:
      try requireOtherDecider(transfer)
      try requireNewLead(transfer, content)
    case .declined: try requireOtherDecider(transfer)
    case .withdrawn, .lapsed: break
    }
  }

  private func requireAfter(
    _ transfer: Transfer,
    _ content: CaseTransferDecided
  ) throws(Refusal) {
    let asked = transfer.requested.happened
    try requireSense(
      happened.latest >= asked.earliest,
      "EV11",
      "It was decided at \(happened.words), before it was asked for at \(asked.words).",
      "A decision comes after the request."
    )
    guard let effective = content.effectiveAt else { return }
    try requirePast(.at(effective), "The transfer", rule: "EV11")
    try requireSense(
      effective.latest >= asked.earliest,
      "EV11",
      "It takes effect at \(effective.words), before it was asked for at \(asked.words).",
      "A transfer takes effect after the request."
    )
  }

  /// Nobody gives a case away alone, or keeps it by declining for the others.
  private func requireOtherDecider(_ transfer: Transfer) throws(Refusal) {
    let asker = transfer.requested.author.staff
    try require(
      command.author.staff != asker,
      .authority,
      else: Refusal(
        rule: "EV11",
        problem: "\(asker) asked for the transfer and cannot decide it.",
        why: "A transfer is decided by somebody other than whoever asked for it.",
        remedies: [
          "Ask another senior: caselog service show", "Or take it back, with decision withdrawn.",
        ]
      )
    )
  }

  /// INV-15: the team that takes over has a lead from the first moment on, as fit for it as any.
  private func requireNewLead(
    _ transfer: Transfer,
    _ content: CaseTransferDecided
  ) throws(Refusal) {
    guard transfer.requested.content.toArea != nil else { return }
    let roles = content.newLead.map { staffing.described($0, at: now) } ?? []
    try require(
      roles.contains { $0.allocations.contains(.lead) },
      .order,
      else: Refusal(
        rule: "INV-15",
        problem: content.newLead.map { "\($0) cannot lead this case." } ?? "No new lead is named.",
        why: "With the case its lead changes, to somebody at work whose role may lead.",
        remedies: ["Give newLead. To see the staff: caselog service show"]
      )
    )
    guard let lead = content.newLead else { return }
    let from = content.effectiveAt?.instant ?? happenedBy
    try requireAtHand(lead, at: from)
    try requireFitForSite(lead, from: from)
  }
}
