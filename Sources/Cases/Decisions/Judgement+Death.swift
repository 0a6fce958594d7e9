extension Judgement {
  /// INV-08: nobody who has died is contacted, asked, given to somebody, or written to.
  ///
  /// What happened while they lived can still be recorded; so can what is done for the family, and
  /// what brings a case to its end. What happened all the same is a fact, reported and marked.
  /// `what` begins the sentence that says so, and `remedies` say what can be done instead.
  func requireAlive(
    unless isPermitted: Bool = false,
    at time: Happened? = nil,
    _ what: String,
    instead remedies: [String] = []
  ) throws(Refusal) {
    try require(
      isPermitted || !hadDied(before: time),
      .order,
      else: Refusal(
        rule: "INV-08",
        problem: "\(what) lies after the death of the person.",
        why: "After a death there is only what is done for the family, and what closes the case.",
        remedies: remedies + [remedyOfDeath(of: subject)]
      )
    )
  }

  /// Nothing is told on the consent of somebody who has died.
  ///
  /// Confidence is owed to the dead as well, and they cannot take back what they had agreed to. What
  /// brings a case to its end is told on an override, such as an order of the coroner, or is a
  /// procedural reply; bereavement support is for those who are left.
  func requireLiving(toTell telling: Telling, in case: Case) throws(Refusal) {
    guard case .consent(let consent) = telling.authority, telling.level != .procedural,
      telling.service?.destination != .bereavement,
      hadDied(`case`.person, before: happened)
    else { return }
    if command.intent == .reported { flag(.breachSuspected) }
    try require(
      false,
      .order,
      else: Refusal(
        rule: "INV-08",
        problem: "It would be told on consent \(consent), after the death of the person.",
        why: "Confidentiality goes on after a death, and a consent does not: what has to be told"
          + " rests on an override, or is a procedural reply.",
        remedies: [
          "To decide on it: caselog append LawfulOverrideRecorded case/… --template",
          remedyOfDeath(of: `case`.person),
        ]
      )
    )
  }

  /// Doubts what can follow a death, and hardly ever does.
  func warnAfterDeath(_ what: String, at time: Happened? = nil) {
    guard hadDied(before: time) else { return }
    warn("INV-08", "\(what) lies after the death of the person: check both times.")
  }

  /// Whether the person of the stream certainly died before `time`, or before the event.
  func hadDied(before time: Happened? = nil) -> Bool {
    hadDied(subject, before: time ?? happened)
  }

  /// Whether somebody, by one of their records, certainly died before `time`.
  private func hadDied(_ person: PersonID?, before time: Happened) -> Bool {
    records(of: person).contains { situation.people[$0]?.hadDied(before: time) ?? false }
  }

  /// What to do if somebody is alive who is recorded as dead.
  private func remedyOfDeath(of person: PersonID?) -> String {
    let deceased = records(of: person).first { situation.people[$0]?.hasDied ?? false }
    return "If the death was recorded in error: caselog append EntryCorrected"
      + " person/\(deceased?.text ?? "…") --template"
  }

  /// Every record of somebody, as far as links are known.
  private func records(of person: PersonID?) -> [PersonID] {
    person.map { situation.records(linkedWith: $0).sorted() } ?? []
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
