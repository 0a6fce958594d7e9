extension Judgement {
  /// EV39: a concern was referred to another body, which is a disclosure (INV-03).
  func judge(_ content: SafeguardingReferralMade) throws(Refusal) {
    try requireOpenConcern("EV39")
    try require(
      concern.thread(content.referral) == nil,
      .sense,
      else: .taken("EV39", "Referral \(content.referral)", in: stream)
    )
    switch content.basis {
    case .consent(let id): try requireConsent(id, for: content)
    case .override(let basis): try requireGround(basis)
    }
    try requireSense(
      content.informed.informed || content.informed.why != nil,
      "EV39",
      "Nobody was informed, and it is not said why.",
      "Parents or the person are informed, unless that would raise the risk: say so."
    )
    try requireSense(
      content.route != .marac || content.checklist != nil,
      "EV39",
      "A referral to MARAC has no checklist.",
      "It rests on a checklist, or on a judgement above its score."
    )
    warnOfReferral(content)
    event = .safeguardingReferralMade(content.due(by: dueDay(of: content)))
  }

  /// The consent stands in one of the cases that the concern touches.
  private func requireConsent(
    _ id: ConsentID,
    for content: SafeguardingReferralMade
  ) throws(Refusal) {
    let owner = concern.linkedCases.first { caseID in
      situation.cases[caseID]?.consents.contains { $0.content.consent == id } ?? false
    }
    let telling = Telling(
      content,
      consent: id,
      recipients: service.recipients(by: content.route)
    )
    let holder = owner.flatMap { situation.cases[$0] } ?? Case()
    try requireAuthority(for: telling, in: holder, called: owner?.text ?? stream.words)
  }

  /// A ground on which no consent is needed: one that this role may use, with facts.
  private func requireGround(_ basis: OverrideBasis) throws(Refusal) {
    let grounds = role?.overrideGrounds ?? []
    try require(
      grounds.contains(basis.ground),
      .authority,
      else: Refusal(
        rule: "INV-03",
        problem: "\(command.author.role) may not share on the ground \(basis.ground.entry.code).",
        why: grounds.isEmpty
          ? "This role may not share without consent."
          : "This role may share on: \(grounds.map(\.entry.code).joined(separator: ", ")).",
        remedies: ["Ask a senior; in immediate danger tell the police first."]
      )
    )
    let words = basis.facts.text.split(whereSeparator: \.isWhitespace)
    try requireSense(
      words.count > 1,
      "INV-03",
      "The facts are one word.",
      "A ground holds by the facts of the case; its name alone is none."
    )
    let isSenior = role?.senior ?? false
    if !isSenior, service.described?.groundsToConfirm.contains(basis.ground) ?? false {
      let hours = service.limits.overrideReviewHours
      warn("INV-03", "A senior has to confirm this ground within \(hours) hours.")
    }
  }

  private func warnOfReferral(_ content: SafeguardingReferralMade) {
    if concern.triages.isEmpty { warn("EV39", "No senior has decided on the concern yet.") }
    if content.method == .telephone, content.confirmedAt == nil {
      warn("EV39", "It was made by telephone: confirm it in writing.")
    }
    guard content.route == .childrensServices, let area = content.area else { return }
    let subject = concern.raised?.content.subject
    let areas: [AreaCode] = [subject?.lives, subject?.found].compactMap { answer in
      guard case .value(let area) = answer else { return nil }
      return area
    }
    if !areas.isEmpty, !areas.contains(area) {
      warn("EV39", "The duty lies where the child lives or is found, which is another area.")
    }
  }

  /// The day by which the body has to answer, if the service has set a time for its route.
  private func dueDay(of content: SafeguardingReferralMade) -> CalendarDate? {
    content.responseDueBy ?? service.responseDue(by: content.route, from: day)
  }

  /// EV40: a body answered, or was chased.
  func judge(_ content: SafeguardingResponseRecorded) throws(Refusal) {
    try require(
      concern.thread(content.referral) != nil,
      .sense,
      else: .unknown("EV40", "Referral \(content.referral)", in: stream)
    )
    try requireOpenConcern("EV40")
    if content.response == .noAnswer, content.nextDue == nil {
      warn("EV40", "There was no answer, and no next step is planned.")
    }
  }
}

extension SafeguardingReferralMade {
  /// The same referral, with the day by which an answer is due.
  fileprivate func due(by day: CalendarDate?) -> SafeguardingReferralMade {
    SafeguardingReferralMade(
      referral: referral,
      route: route,
      organisation: organisation,
      area: area,
      method: method,
      confirmedAt: confirmedAt,
      bodyReference: bodyReference,
      contentLevel: contentLevel,
      basis: basis,
      consentSought: consentSought,
      responseDueBy: day,
      informed: informed,
      checklist: checklist
    )
  }
}
