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
    case .consent(let id): try requireAuthority(.consent(id), for: content)
    case .override(let basis):
      try requireGround(basis.ground, facts: basis.facts)
      warnOfConfirmation(of: content)
    case .recorded(let id): try requireAuthority(.override(id), for: content)
    }
    try requireSense(
      content.informed.informed || content.informed.why != nil,
      "EV39",
      "Nobody was informed, and it is not said why.",
      "Parents or the person are informed, unless that would raise the risk: say so."
    )
    try require(
      content.route != .marac || content.checklist != nil,
      .order,
      else: Refusal(
        rule: "EV39",
        problem: "A referral to MARAC has no checklist.",
        why: "It rests on a checklist, or on a judgement above its score.",
        remedies: ["Give it in `checklist`."]
      )
    )
    warnOfReferral(content)
    event = .safeguardingReferralMade(content.due(by: dueDay(of: content)))
  }

  /// The consent or the override stands in one of the cases that the concern touches.
  private func requireAuthority(
    _ authority: DisclosureAuthority,
    for content: SafeguardingReferralMade
  ) throws(Refusal) {
    let owner = concern.linkedCases.first { caseID in
      situation.cases[caseID]?.holds(authority) ?? false
    }
    let telling = Telling(
      content,
      authority: authority,
      recipients: service.recipients(by: content.route)
    )
    let holder = owner.flatMap { situation.cases[$0] } ?? Case()
    try requireAuthority(for: telling, in: holder, called: owner?.text ?? stream.words)
  }

  /// Says that a senior has to confirm the ground, and how: none has yet, by deciding on the concern.
  private func warnOfConfirmation(of content: SafeguardingReferralMade) {
    var concern = concern
    concern.evolve(asIfRecorded)
    guard concern.unconfirmedReferrals(in: service).contains(where: { $0.id == content.referral })
    else { return }
    let hours = service.limits.overrideReviewHours
    warn(
      "INV-03",
      "A senior has to confirm this ground within \(hours) hours, by deciding to refer it there:"
        + " caselog append SafeguardingConcernTriaged \(stream) --template"
    )
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
    guard let thread = concern.thread(content.referral) else {
      throw .unknown("EV40", "Referral \(content.referral)", in: stream)
    }
    try requireSense(
      happened.latest >= thread.made.happened.earliest,
      "EV40",
      "The answer is dated \(happened.words), before the referral at"
        + " \(thread.made.happened.words).",
      "An answer comes after its referral."
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

extension Case {
  /// Whether what a disclosure rests on is recorded here.
  fileprivate func holds(_ authority: DisclosureAuthority) -> Bool {
    switch authority {
    case .consent(let id): consents.contains { $0.content.consent == id }
    case .override(let id): overrides.contains { $0.content.override == id }
    case .procedural, .unauthorised: false
    }
  }
}
