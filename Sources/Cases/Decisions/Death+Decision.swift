extension Judgement {
  /// EV06: it became known that a person has died.
  func judge(_ content: DeathRecorded) throws(Refusal) {
    try requireFirstDeath()
    try requirePast(.at(content.notifiedAt), "The notification", rule: "EV06")
    let died = Happened.on(content.dateOfDeath)
    try requireSense(
      died.earliest <= content.notifiedAt.latest,
      "EV06",
      "The date of death, \(content.dateOfDeath.words), lies after the day on which we were told.",
      "We are told of a death after it."
    )
    try requireSense(
      person.born.precision == .unknown
        || died.latest >= London.start(of: person.born.firstDay),
      "EV06",
      "The date of death, \(content.dateOfDeath.words), lies before the person was born.",
      "Whichever of the two dates is wrong is corrected first."
    )
    try requireNotSeenSince(died)
    warnOfConsequences(content)
  }

  private func requireFirstDeath() throws(Refusal) {
    try require(
      !person.hasDied,
      .sense,
      else: Refusal(
        rule: "EV06",
        problem: "The death of \(stream.name) is recorded already.",
        why: "Nobody dies twice; what is wrong with the entry is corrected.",
        remedies: ["To correct it: caselog append EntryCorrected \(stream) --template"]
      )
    )
  }

  /// Somebody who was seen had not died; either the contact is wrong, or the date.
  private func requireNotSeenSince(_ died: Happened) throws(Refusal) {
    guard let own = stream.person else { return }
    let seen = situation.cases.filter { $0.value.person == own }.compactMap { id, state in
      let last = state.contacts.filter { $0.content.isWithPerson && $0.content.outcome.isSeen }
        .max { $0.effective < $1.effective }
      return last.map { $0.happened.earliest > died.latest ? id : nil } ?? nil
    }.sorted()
    try require(
      seen.isEmpty,
      .order,
      else: Refusal(
        rule: "EV06",
        problem: "The person was seen after that date, in"
          + " \(seen.map(\.text).joined(separator: ", ")).",
        why: "Whoever was seen was alive: the contact or the date of death is wrong.",
        remedies: [
          "Check the date.",
          "If the contact is wrong: caselog append EntryCorrected case/"
            + "\(seen.first?.text ?? "…") --template",
        ]
      )
    )
  }

  private func warnOfConsequences(_ content: DeathRecorded) {
    guard let own = stream.person else { return }
    if !content.verified { warn("EV06", "The death has not been verified yet.") }
    if content.isLookedInto {
      warn("EV06", "Somebody will look into it: ask for a hold, so that nothing is destroyed.")
    }
    for open in situation.openCases(ofAnyRecordOf: own) {
      warn("INV-08", "Case \(open) is open: bring it to an end, with reason DECEASED.")
    }
    for other in situation.records(linkedWith: own).subtracting([own]).sorted()
    where !(situation.people[other]?.hasDied ?? false) {
      warn("INV-08", "\(other) is a record of the same person: record the death there too.")
    }
  }
}
