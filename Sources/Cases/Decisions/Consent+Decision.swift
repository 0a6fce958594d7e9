extension Judgement {
  /// EV19: somebody agreed; they have to be entitled to (INV-04).
  func judge(_ content: ConsentRecorded) throws(Refusal) {
    try require(
      !current.consents.contains { $0.content.consent == content.consent },
      .sense,
      else: .taken("EV19", "Consent \(content.consent)", in: stream)
    )
    try requireAlive("A consent")
    try requirePurposes(of: content)
    try requireBasis(of: content)
    try requireNames(in: content)
    try requireEntitlement(content)
    try requireRoleToAsk(for: content.purposes.map(\.purpose))
    try requireContactBefore(content.giver)
  }

  private func requirePurposes(of content: ConsentRecorded) throws(Refusal) {
    try requireSense(
      !content.purposes.isEmpty,
      "EV19",
      "It is not said what was agreed to.",
      "Consent is given purpose by purpose; there is none to everything."
    )
    try requireSense(
      content.validUntil.map { $0.instant > happened.earliest } ?? true,
      "EV19",
      "The consent would end before it began.",
      "A consent ends after it was given."
    )
    try require(
      content.purposes.count == 1 || !content.purposes.contains { $0.purpose == .research },
      .order,
      else: Refusal(
        rule: "EV19",
        problem: "Consent to RESEARCH stands together with other purposes.",
        why: "Use beyond the care of the person is asked for on its own.",
        remedies: ["Record RESEARCH as a consent of its own."]
      )
    )
    for agreement in content.purposes {
      let covered = service.recipients(under: agreement.purpose)
      try require(
        agreement.recipient.map { covered.contains($0) } ?? true,
        .order,
        else: Refusal(
          rule: "EV19",
          problem: "\(agreement.purpose.entry.code) is not for telling"
            + " \(agreement.recipient?.entry.code ?? "").",
          why: "It covers: \(covered.map(\.entry.code).joined(separator: ", ")).",
          remedies: ["To see what every purpose covers: caselog service show"]
        )
      )
    }
  }

  /// What the consent rests on fits the person: capacity is presumed from 16 on, and otherwise found.
  private func requireBasis(of content: ConsentRecorded) throws(Refusal) {
    guard content.giver == .person else { return }
    switch content.capacityBasis {
    case .presumed:
      let ages = person.ages(on: day)
      try require(
        ages.map { $0.upperBound >= 16 } ?? true,
        .authority,
        else: Refusal(
          rule: "INV-04",
          problem: "Capacity is presumed for somebody under 16.",
          why: "Under 16 competence is assessed for each decision; it is presumed from 16 on.",
          remedies: [
            "Name the assessment in capacityBasis. To make one:"
              + " caselog append CapacityAssessed \(stream) --template"
          ]
        )
      )
    case .assessment(let event):
      let found = current.capacities.first { $0.id == event }?.content
      try require(
        found?.outcome.canDecide ?? false,
        .authority,
        else: Refusal(
          rule: "INV-04",
          problem: "The assessment that the consent rests on is not one that found capacity here.",
          why: "A consent names an assessment of this case that found the person able to decide.",
          remedies: ["To find it: caselog log \(stream) --type CapacityAssessed"]
        )
      )
    }
  }

  /// INV-04, purpose by purpose.
  private func requireEntitlement(_ content: ConsentRecorded) throws(Refusal) {
    var isProvisional = false
    for agreement in content.purposes {
      let entitlement = current.entitlement(
        of: content.giver,
        named: content.giverName,
        to: agreement.purpose,
        of: person,
        at: happenedBy
      )
      switch entitlement {
      case .entitled: continue
      case .provisional: isProvisional = true
      case .lacking(let gap): try requireNot(gap, for: agreement.purpose, content.giver)
      }
    }
    if isProvisional {
      flag(.provisional)
      warn("INV-04", "The age is not known for certain; the consent counts until it is.")
    }
    warnOfDoubt(about: content)
  }

  private func requireNot(
    _ gap: EntitlementGap,
    for purpose: ConsentPurpose,
    _ giver: ConsentGiver
  ) throws(Refusal) {
    try require(
      false,
      .authority,
      else: Refusal(
        rule: "INV-04",
        problem: "\(giver.subject) cannot agree to \(purpose.entry.code): \(gap.words).",
        why:
          "Under 16 a competent child agrees, or else a parent on record; from 16 on the person,"
          + " unless the latest assessment for this decision says they cannot.",
        remedies: [gap.remedy(in: stream, of: current.person)]
      )
    )
  }

  /// Says, once for all purposes, that an assessment leaves open whether the person can decide.
  private func warnOfDoubt(about content: ConsentRecorded) {
    let purposes = content.purposes.map(\.purpose)
    let isOpen = purposes.contains {
      current.finding(.mentalCapacityAct, for: $0, at: happenedBy) == .unable
    }
    if isOpen { warn("INV-04", "The latest assessment came to no finding: capacity is presumed.") }
    guard content.giver == .person else { return }
    let overdue = [CapacityKind.mentalCapacityAct, .gillick].contains { kind in
      purposes.contains { current.isRetestOverdue(kind, for: $0, at: happenedBy) }
    }
    guard overdue else { return }
    warn(
      "INV-04",
      "The latest assessment found that the person cannot decide. It was to be repeated by now, and"
        + " has not been: capacity is presumed."
    )
  }

  /// What the author's role may ask for.
  private func requireRoleToAsk(for purposes: [ConsentPurpose]) throws(Refusal) {
    let allowed = role?.consentPurposes ?? []
    let beyond = purposes.filter { !allowed.contains($0) }.map(\.entry.code)
    try require(
      beyond.isEmpty,
      .authority,
      else: Refusal(
        rule: "EV19",
        problem: "\(command.author.role) may not take consent for"
          + " \(beyond.joined(separator: ", ")).",
        why: allowed.isEmpty
          ? "This role takes no consent."
          : "This role may take it for: \(allowed.map(\.entry.code).joined(separator: ", ")).",
        remedies: ["Ask somebody whose role may: caselog service show"]
      )
    )
  }

  /// Nobody agreed before they were first met: the person themselves, or for others anybody.
  private func requireContactBefore(_ giver: ConsentGiver) throws(Refusal) {
    try require(
      current.contacts.contains {
        $0.content.outcome.isSeen && (giver != .person || $0.content.isWithPerson)
          && $0.happened.earliest <= happened.latest
      },
      .order,
      else: Refusal(
        rule: "EV19",
        problem: giver == .person
          ? "No contact with the person is recorded before this consent of theirs."
          : "No contact with anybody is recorded before this consent.",
        why: "Consent is given in a contact, in which the service was explained.",
        remedies: ["Record it first: caselog append ContactRecorded \(stream) --template"]
      )
    )
  }
}

extension ConsentGiver {
  /// Who it is, as the beginning of a sentence.
  fileprivate var subject: String {
    switch self {
    case .person: "The person"
    case .parentalResponsibility: "A holder of parental responsibility"
    case .attorney: "An attorney for health and welfare"
    case .deputy: "A deputy of the Court of Protection"
    case .appropriateAdult: "An appropriate adult"
    }
  }
}
