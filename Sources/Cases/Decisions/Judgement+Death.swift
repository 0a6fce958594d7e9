extension Judgement {
  /// INV-08: nobody who has died is contacted, asked, given to somebody, or written to.
  ///
  /// What happened while they lived can still be recorded; so can what is done for the family, and
  /// what brings a case to its end. What happened all the same is a fact, reported and marked.
  func requireAlive(
    unless isPermitted: Bool = false,
    at time: Happened? = nil,
    _ what: String
  ) throws(Refusal) {
    try require(
      isPermitted || !hadDied(before: time ?? happened),
      .order,
      else: Refusal(
        rule: "INV-08",
        problem: "\(what) lies after the death of the person.",
        why: "After a death there is only what is done for the family, and what closes the case.",
        remedies: [
          "If the death was recorded in error: caselog append EntryCorrected"
            + " person/\(deceased?.text ?? "…") --template"
        ]
      )
    )
  }

  /// Whether the person, by one of their records, certainly died before `time`.
  private func hadDied(before time: Happened) -> Bool {
    records.contains { situation.people[$0]?.hadDied(before: time) ?? false }
  }

  /// The record that says that the person has died.
  private var deceased: PersonID? {
    records.first { situation.people[$0]?.hasDied ?? false }
  }

  /// Every record of the person, as far as links are known.
  private var records: [PersonID] {
    guard let own = subject else { return [] }
    return situation.records(linkedWith: own).sorted()
  }

  /// Whom it is about: the person of the stream, or the one that a referral names.
  private var subject: PersonID? {
    if case .referralReceived(let content) = proposal.event { return content.person }
    return stream.person ?? current.person
  }
}

extension Situation {
  /// Whether `person` has died, by one of their records.
  func hasDied(_ person: PersonID?) -> Bool {
    guard let person else { return false }
    return records(linkedWith: person).contains { people[$0]?.hasDied ?? false }
  }

  /// The date of death of `person`, by the first of their records that gives one.
  func dateOfDeath(of person: PersonID?) -> CalendarDate? {
    guard let person else { return nil }
    return records(linkedWith: person).sorted()
      .compactMap { people[$0]?.death?.content.dateOfDeath }.first
  }
}

extension Refusal {
  /// Refuses what rests on a death that nobody has recorded.
  static func noDeath(_ rule: String, _ problem: String, _ person: PersonID?) -> Refusal {
    Refusal(
      rule: rule,
      problem: "\(problem), and no death is recorded.",
      why: "That somebody has died stands in their own record first.",
      remedies: [
        "To record it: caselog append DeathRecorded person/\(person?.text ?? "…") --template"
      ]
    )
  }
}
