extension Judgement {
  /// EV07: a referral reached the service, which opens a case.
  func judge(_ content: ReferralReceived) throws(Refusal) {
    try requireRegistered(content.person)
    try requireAlive("A referral")
    try requireSense(
      !content.reasons.isEmpty,
      "EV07",
      "No reason is given.",
      "A referral names at least one need that appears; no diagnosis is asked for."
    )
    try requireSite(of: content)
    try requireArea(of: content)
    for open in situation.openCases(ofAnyRecordOf: content.person) where open.text != stream.name {
      warn("EV07", "Case \(open) of this person is open: a new matter belongs there.")
    }
  }

  private func requireRegistered(_ id: PersonID) throws(Refusal) {
    let person = situation.people[id]
    try require(
      person?.exists ?? false,
      .sense,
      else: Refusal(
        rule: "EV07",
        problem: "There is no person \(id).",
        why: "A case is about a person who has been registered.",
        remedies: ["To register them: caselog append PersonRegistered person/\(id) --template"]
      )
    )
    try require(
      person?.kind == .client || person?.kind == nil,
      .order,
      else: Refusal(
        rule: "EV07",
        problem: "\(id) is registered as somebody a record names, not as a client.",
        why: "A case is about a client; those named in records are registered with minimal data.",
        remedies: ["Register them as a client."]
      )
    )
  }

  private func requireSite(of content: ReferralReceived) throws(Refusal) {
    let site = service.site(content.site)
    try require(
      site?.isInUse(on: day) ?? false,
      .order,
      else: Refusal(
        rule: "EV07",
        problem: "\(content.site) is not a site of this service on \(day).",
        why: "A referral names the site where the person was.",
        remedies: ["To see the sites: caselog service show"]
      )
    )
    guard let site, let kinds = service.kinds(for: content.pointOfIntervention) else { return }
    try require(
      kinds.contains(site.kind),
      .order,
      else: Refusal(
        rule: "EV07",
        problem: "\(content.pointOfIntervention.entry.code) cannot be at \(content.site).",
        why:
          "This point of intervention is at: \(kinds.map(\.entry.code).joined(separator: ", ")).",
        remedies: ["Check the site and the point of intervention."]
      )
    )
  }

  private func requireArea(of content: ReferralReceived) throws(Refusal) {
    guard case .value(let area) = content.areaOfResidence else { return }
    try require(
      service.area(area) != nil,
      .order,
      else: Refusal(
        rule: "EV07",
        problem: "\(area) is not an area of this service.",
        why: "Whoever lives outside all areas has the area `notApplicable`.",
        remedies: ["To see the areas: caselog service show"]
      )
    )
  }

  /// EV08: one decision for each referral.
  func judge(_ content: ReferralTriaged) throws(Refusal) {
    try require(
      current.triage == nil,
      .order,
      else: Refusal(
        rule: "EV08",
        problem: "A decision on this referral is recorded already.",
        why: "There is one decision for each referral; another one later is a correction.",
        remedies: ["To correct it: caselog append EntryCorrected \(stream) --template"]
      )
    )
    switch content.decision {
    case .accepted: try requireAge()
    case .rejected: try requireRightToReject()
    case .signposted: break
    case .merged: try requireOpenCase(content.mergedInto)
    }
    let isAdvised = content.decision == .accepted || content.advice != nil
    try require(
      isAdvised || !(current.referral?.content.immediateRisk ?? false),
      .order,
      else: Refusal(
        rule: "EV08",
        problem: "Somebody is in danger, and no advice is recorded.",
        why: "A referral with immediate risk is turned down only with the advice that was given.",
        remedies: ["Say in `advice` what was advised, or accept the referral."]
      )
    )
  }

  private func requireRightToReject() throws(Refusal) {
    try require(
      role?.rejectsReferrals ?? false,
      .authority,
      else: Refusal(
        rule: "EV08",
        problem: "\(command.author.role) may not reject a referral.",
        why: "Turning a referral down is for a senior.",
        remedies: ["Ask somebody whose role may: caselog service show"]
      )
    )
  }

  /// The case that a referral is added to is open, and about the same person.
  private func requireOpenCase(_ id: CaseID?) throws(Refusal) {
    let other = id.flatMap { situation.cases[$0] }
    let records = current.person.map { situation.records(linkedWith: $0) } ?? []
    try require(
      other.map { $0.isOpen && ($0.person.map(records.contains) ?? false) } ?? false,
      .sense,
      else: Refusal(
        rule: "EV08",
        problem: "\(id?.text ?? "The other case") is not an open case of the same person.",
        why: "A referral is added to another open case of the person it is about.",
        remedies: ["Check the reference of the open case."]
      )
    )
  }

  /// INV-06: nobody is accepted who was under the lowest age at the alleged act.
  private func requireAge() throws(Refusal) {
    let atActs = current.matters.flatMap { ages(atActsOf: $0.offences, startedAt: $0.startedAt) }
    let known = atActs + [person.ages(on: day)].compactMap(\.self)
    let least = service.limits.minimumAge
    try require(
      !known.contains { $0.upperBound < least },
      .order,
      else: .tooYoung(least)
    )
    if known.isEmpty || known.contains(where: { $0.straddles(least) }) || person.isBirthEstimated {
      flag(.provisional)
      warn("INV-06", "The age is not known for certain: accepted until it is.")
    }
  }

  /// The ages that the person may have had at each act that is alleged, as far as they are known.
  ///
  /// Where no day is alleged, the act was at the latest when the matter began.
  func ages(atActsOf offences: [Offence], startedAt: Happened?) -> [ClosedRange<Int64>] {
    let alleged = offences.compactMap(\.allegedDate).filter { $0.precision != .unknown }
    let days = alleged.isEmpty ? [startedAt?.date].compactMap(\.self) : alleged
    return days.compactMap { person.born.ages(during: $0) }
  }
}

extension Refusal {
  /// Refuses a matter of somebody who was too young at the alleged act.
  static func tooYoung(_ least: Int64) -> Refusal {
    Refusal(
      rule: "INV-06",
      problem: "The person was under \(least) at the alleged act.",
      why: "Under \(least) nobody can be accepted; a decision on safeguarding is called for.",
      remedies: [
        "To raise a concern: caselog append SafeguardingConcernRaised --template",
        "To record that the person is not eligible: ReferralTriaged with ineligibleWhy under10.",
      ]
    )
  }
}
