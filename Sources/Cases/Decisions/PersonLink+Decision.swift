extension Judgement {
  /// EV05 and INV-17: two records were found to be of one person, or of two people after all.
  func judge(_ content: PersonLinkChanged) throws(Refusal) {
    try requireTwoRecords(content)
    try requireSecondConfirmer(content)
    try requireSense(
      !content.evidence.isEmpty,
      "EV05",
      "It is not said what shows it.",
      "Linking and parting rest on evidence."
    )
    let isLinked = situation.records(linkedWith: content.survivor).contains(content.other)
    switch content.change {
    case .linked:
      try require(!isLinked, .sense, else: .linkedAlready(content, in: stream))
      try requireEvidence(content)
      try requireOneNumber(content)
      try requireOnePerson(content)
      warn("INV-17", "Consents do not join: each holds for the case in which it was given.")
    case .unlinked:
      try require(
        person.links.contains(content.other),
        .sense,
        else: .unknown("EV05", "A link with \(content.other)", in: stream)
      )
    }
  }

  private func requireTwoRecords(_ content: PersonLinkChanged) throws(Refusal) {
    try requireSense(
      StreamID(content.survivor) == stream && content.survivor != content.other,
      "EV05",
      "A link between \(content.survivor) and \(content.other) does not belong in \(stream).",
      "It names two records, and stands in the stream of the one that survives."
    )
    try require(
      situation.people[content.other]?.exists ?? false,
      .sense,
      else: Refusal(
        rule: "EV05",
        problem: "There is no person \(content.other).",
        why: "Both records have to be there.",
        remedies: ["Check the reference."]
      )
    )
  }

  /// INV-11: two people say so, each of whom could have recorded it.
  private func requireSecondConfirmer(_ content: PersonLinkChanged) throws(Refusal) {
    let second = content.secondConfirmer
    let roles = service.roles(of: second, on: day)
    try require(
      second != command.author.staff
        && roles.contains { service.permits($0, toRecord: PersonLinkChanged.type.name) },
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: second == command.author.staff
          ? "\(second) confirms what they record." : "\(second) may not confirm a link.",
        why: "Two people link or part records: the author, and somebody else whose role may.",
        remedies: ["To see whose role may: caselog service show"]
      )
    )
  }

  /// Twins have the same surname and date of birth, and often the same address.
  private func requireEvidence(_ content: PersonLinkChanged) throws(Refusal) {
    let codes = LinkEvidence.allCases.filter(\.isPersonal).map(\.entry.code)
    try require(
      content.evidence.contains(where: \.isPersonal),
      .order,
      else: Refusal(
        rule: "EV05",
        problem: "The evidence fits relatives, such as twins, as well.",
        why: "At least one piece of it tells one person from all others.",
        remedies: ["Give one of: \(codes.joined(separator: ", "))."]
      )
    )
  }

  /// Two NHS numbers are two people, until one of the numbers turns out to be wrong.
  private func requireOneNumber(_ content: PersonLinkChanged) throws(Refusal) {
    let mine = person.nhsNumber
    let theirs = situation.people[content.other]?.nhsNumber
    try require(
      mine == nil || theirs == nil || mine == theirs,
      .sense,
      else: Refusal(
        rule: "EV05",
        problem: "\(content.survivor) and \(content.other) have different NHS numbers.",
        why: "Nobody has two: they are two people, or one of the numbers is wrong.",
        remedies: [
          "To remove a wrong one: caselog append NHSNumberRecorded person/… --template"
        ]
      )
    )
    try require(
      !content.evidence.contains(.nhsNumber) || (mine != nil && mine == theirs),
      .order,
      else: Refusal(
        rule: "EV05",
        problem: "The NHS number is given as evidence, and does not stand on both records.",
        why: "What shows that they are one person can be looked up.",
        remedies: ["Record it first: caselog append NHSNumberRecorded person/… --template"]
      )
    )
  }

  /// A child whom a record only names is never one with an adult.
  private func requireOnePerson(_ content: PersonLinkChanged) throws(Refusal) {
    let other = situation.people[content.other] ?? Person()
    let today = London.day(at: now)
    let isChildWithAdult = [(person, other), (other, person)].contains { child, adult in
      child.kind == .subject && (child.ages(on: today).map { $0.upperBound < 18 } ?? false)
        && (adult.ages(on: today).map { $0.lowerBound >= 18 } ?? false)
    }
    try requireSense(
      !isChildWithAdult,
      "EV05",
      "One is a child whom a record only names, and the other an adult.",
      "They cannot be one person; a date of birth that is wrong is corrected first."
    )
    if !person.born.mayBe(other.born), !person.isBirthEstimated, !other.isBirthEstimated {
      warn("EV05", "The dates of birth differ: one of them has to be corrected.")
    }
  }
}

extension CalendarDate {
  /// Whether both may be the same day, as far as they are known.
  fileprivate func mayBe(_ other: CalendarDate) -> Bool {
    if precision == .unknown || other.precision == .unknown { return true }
    return firstDay.daysSince1970 <= other.lastDay.daysSince1970
      && other.firstDay.daysSince1970 <= lastDay.daysSince1970
  }
}

extension Refusal {
  fileprivate static func linkedAlready(
    _ content: PersonLinkChanged,
    in stream: StreamID
  ) -> Refusal {
    Refusal(
      rule: "EV05",
      problem: "\(content.survivor) and \(content.other) are linked already.",
      why: "Two records are linked once, directly or through others.",
      remedies: ["To see how: caselog log \(stream) --type PersonLinkChanged"]
    )
  }
}
