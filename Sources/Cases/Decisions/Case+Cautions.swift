extension Case {
  /// What somebody should know who tells what `telling` says, and what does not stand against it.
  ///
  /// Limits that people agreed in words, which no program can judge; and what has changed since the
  /// consent was given, which it outlives all the same (INV-20).
  func cautions(on telling: Telling, at instant: Instant, of person: Person) -> [Warning] {
    limits(on: telling) + changes(since: telling, at: instant, of: person)
  }

  private func limits(on telling: Telling) -> [Warning] {
    let terms = consentTerms.filter { $0.isNamed(by: telling) }
    guard terms.contains(where: { $0.agreement.contentLimits != nil }) else { return [] }
    return [
      Warning(
        rule: "INV-03",
        sentence: "The consent says in words what must stay out. Check that it has."
      )
    ]
  }

  private func changes(
    since telling: Telling,
    at instant: Instant,
    of person: Person
  ) -> [Warning] {
    let terms = consentTerms(holdingAt: instant).filter { $0.isNamed(by: telling) }
    guard let term = terms.first else { return [] }
    let then = person.ages(on: London.day(at: term.began))
    let since = person.ages(on: London.day(at: instant))
    let birthdays = [Int64(16), 18].filter { isUnder($0, then) && !isUnder($0, since) }
    let turned = birthdays.map { age in
      Warning(
        rule: "INV-20",
        sentence: "The person has turned \(age) since the consent: ask whether it holds."
      )
    }
    let change = terms.compactMap { changeOfAbility(since: $0, by: instant) }.first
    return turned + [change].compactMap(\.self).map { Warning(rule: "INV-04", sentence: $0) }
  }

  private func isUnder(_ age: Int64, _ ages: ClosedRange<Int64>?) -> Bool {
    ages.map { $0.upperBound < age } ?? false
  }
}

extension Case {
  /// What was found at last on whether the person can decide, if it would now be for somebody else to
  /// agree than for who did; a consent is asked for again after that, and does not end by itself.
  fileprivate func changeOfAbility(since term: ConsentTerm, by instant: Instant) -> String? {
    let byAct = finding(.mentalCapacityAct, for: term.agreement.purpose, at: instant)
    let asChild = finding(.gillick, for: term.agreement.purpose, at: instant)
    switch term.giver {
    case .person where byAct == .lacks || asChild == .notCompetent:
      return "The person has been found unable to decide this since the consent."
    case .parentalResponsibility where asChild == .competent:
      return "The child has been found competent to decide this since somebody else agreed: ask the"
        + " child."
    case .attorney where byAct == .has, .deputy where byAct == .has:
      return "The person has been found able to decide this since somebody else agreed: ask them."
    case .person, .parentalResponsibility, .attorney, .deputy, .appropriateAdult: return nil
    }
  }
}

extension ConsentTerm {
  /// Whether it is the part of a consent that `telling` names.
  fileprivate func isNamed(by telling: Telling) -> Bool {
    consent == telling.authority.consentID && agreement.isFor(telling.purpose)
  }
}
