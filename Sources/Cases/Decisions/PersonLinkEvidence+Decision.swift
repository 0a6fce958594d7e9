/// What speaks for two records being of one person, and what against it.
extension Judgement {
  /// Twins have the same surname and date of birth, and often the same address.
  func requireEvidence(_ content: PersonLinkChanged) throws(Refusal) {
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
  func requireOneNumber(_ content: PersonLinkChanged) throws(Refusal) {
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
  func requireOnePerson(_ content: PersonLinkChanged) throws(Refusal) {
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
