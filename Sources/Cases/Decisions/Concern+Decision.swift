extension Judgement {
  /// EV37: somebody is worried.
  ///
  /// Nothing holds it up but not knowing whom it is about, and a void account.
  func judge(_ content: SafeguardingConcernRaised) throws(Refusal) {
    let subject = content.subject.person
    try require(
      situation.people[subject]?.exists ?? false,
      .sense,
      else: Refusal(
        rule: "EV37",
        problem: "There is no person \(subject).",
        why: "A concern is kept under the key of its first subject, who therefore is registered.",
        remedies: [
          "Register them in the same command, without a name if need be: PersonRegistered, then"
            + " SafeguardingConcernRaised, in `events`."
        ]
      )
    )
    try requireSense(
      content.account.saysSomething,
      "EV37",
      "The account says nothing.",
      "An account says what was seen or heard, for somebody who has nothing else to read."
    )
    for staff in content.allegedStaff ?? [] { try requireKnown(staff, "EV37") }
    if content.immediateDanger, content.actionTaken == nil {
      warn("EV37", "Somebody is in danger now: tell the police or the custody officer at once.")
    }
    if (content.categories ?? []).isEmpty { warn("EV37", "No category is given yet.") }
    for id in content.linkedCases ?? [] where !(situation.cases[id]?.exists ?? false) {
      warn("EV37", "There is no case \(id).")
    }
  }

  /// EV38: a senior decided what is to be done.
  func judge(_ content: SafeguardingConcernTriaged) throws(Refusal) {
    try requireOpenConcern("EV38")
    try requireOutsider(content)
    try require(
      content.decision != .noFurtherAction || !(concern.raised?.content.immediateDanger ?? false),
      .order,
      else: Refusal(
        rule: "EV38",
        problem: "No further action is decided while somebody is in immediate danger.",
        why: "Immediate danger is acted on.",
        remedies: ["Decide refer or escalateNow, or correct the concern if there is no danger."]
      )
    )
    try requireSense(
      content.decision != .refer || !content.routes.isEmpty,
      "EV38",
      "It is to be referred, and it is not said where.",
      "A decision to refer names at least one route."
    )
    if let owner = content.owner {
      try require(
        staffing.isActive(owner, at: now),
        .order,
        else: Refusal(
          rule: "EV38",
          problem: "\(owner) is not at work here.",
          why: "Whoever sees to the next step is at work.",
          remedies: ["To see the staff: caselog service show"]
        )
      )
    }
    warnOfTriage()
  }

  /// Nobody decides on an allegation against themselves, or sees to what follows from it.
  private func requireOutsider(_ content: SafeguardingConcernTriaged) throws(Refusal) {
    let alleged = concern.raised?.content.allegedStaff ?? []
    let deciders = [command.author.staff, command.author.enteredBy, content.owner]
      .compactMap(\.self)
    let own = deciders.first { alleged.contains($0) }
    try require(
      own == nil,
      .authority,
      else: Refusal(
        rule: "EV38",
        problem: "The concern is about \(own?.text ?? "").",
        why: "An allegation against a member of staff is decided and followed up by others.",
        remedies: ["Ask another senior: caselog service show"]
      )
    )
  }

  private func warnOfTriage() {
    guard let raised = concern.raised else { return }
    if raised.author.staff == command.author.staff {
      warn(
        "EV38",
        "Whoever raised the concern decides on it: better another senior, if there is one."
      )
    }
    let minutes = service.limits.triageMinutes
    if concern.triages.isEmpty,
      raised.effective.duration(to: happened.earliest) > .seconds(minutes * 60)
    {
      warn("EV38", "The decision came more than \(minutes) minutes after the concern.")
    }
  }

  /// EV42: work on a concern ended.
  func judge(_ content: SafeguardingConcernClosed) throws(Refusal) {
    try requireOpenConcern("EV42")
    let open = concern.threads.filter { !$0.isAnswered }.map(\.made.content.referral.text)
    try require(
      open.isEmpty || content.handoverTo != nil,
      .order,
      else: Refusal(
        rule: "EV42",
        problem: "Referrals without an answer: \(open.joined(separator: ", ")).",
        why: "A concern closes once every body has answered, or somebody has taken it over.",
        remedies: [
          "To record an answer: caselog append SafeguardingResponseRecorded \(stream) --template",
          "Or name in `handoverTo` who goes on with it.",
        ]
      )
    )
    try requireSense(
      content.outcome != .transferred || content.handoverTo != nil,
      "EV42",
      "Another body has taken it over, and it is not said which.",
      "A transfer names who goes on with it."
    )
    try requireSecondPerson()
  }

  /// That nothing is done is not decided by whoever raised it alone.
  private func requireSecondPerson() throws(Refusal) {
    guard let raiser = concern.raised?.author.staff else { return }
    let deciders = concern.triages.map(\.author.staff) + [command.author.staff]
    let isNothing = concern.triage.map { $0.content.decision == .noFurtherAction } ?? true
    try require(
      !isNothing || deciders.contains { $0 != raiser },
      .order,
      else: Refusal(
        rule: "EV42",
        problem: "Only \(raiser), who raised the concern, has decided that nothing is done.",
        why: "That nothing is done is decided by somebody else.",
        remedies: ["Ask another senior: caselog service show"]
      )
    )
  }

  func requireOpenConcern(_ rule: String) throws(Refusal) {
    try require(
      concern.isOpen,
      .order,
      else: Refusal(
        rule: rule,
        problem: "Concern \(stream.name) is closed.",
        why: "What comes up later is a new concern, linked to the same cases.",
        remedies: ["To raise one: caselog append SafeguardingConcernRaised --template"]
      )
    )
  }
}
