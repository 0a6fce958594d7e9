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
    let lacks = finding(.mentalCapacityAct, for: term.agreement.purpose, at: instant) == .lacks
    let unable = Warning(
      rule: "INV-04",
      sentence: "The person has been found unable to decide this since the consent."
    )
    return turned + (lacks ? [unable] : [])
  }

  private func isUnder(_ age: Int64, _ ages: ClosedRange<Int64>?) -> Bool {
    ages.map { $0.upperBound < age } ?? false
  }
}

extension ConsentTerm {
  /// Whether it is the part of a consent that `telling` names.
  fileprivate func isNamed(by telling: Telling) -> Bool {
    consent == telling.authority.consentID && agreement.isFor(telling.purpose)
  }
}
