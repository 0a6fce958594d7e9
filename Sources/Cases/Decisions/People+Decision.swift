extension Judgement {
  /// EV01: a person is first known, and those who may be the same have been looked at.
  func judge(_ content: PersonRegistered) throws(Refusal) {
    try requireBirth(content.dob, rule: "EV01")
    let words = content.names.map(\.name.text) + [content.unnamed?.text].compactMap(\.self)
    try requireNames(words, rule: "EV01")
    try requireMatchesViewed(content)
    let unsure = content.possibleMatches.filter { $0.decision == .unsure }
    for match in unsure {
      warn("EV01", "It is not certain that this is not \(match.person): have a senior look at it.")
    }
  }

  /// EV02: details of a person; groups that are left out stay as they are.
  func judge(_ content: PersonDetailsRecorded) throws(Refusal) {
    try requireSense(
      content != .nothing,
      "EV02",
      "No detail is given.",
      "An entry of details changes at least one group."
    )
    if case .value(let names) = content.names?.value {
      try requireNames(names.map(\.name.text), rule: "EV02")
    }
    if let birth = content.dob { try requireBirth(birth.date, rule: "EV02") }
    if case .value(let holders) = content.parentalResponsibility?.value,
      holders.contains(where: { $0.evidence == .stated })
    {
      warn("EV02", "Parental responsibility is only stated: look for something that shows it.")
    }
    if content.dob != nil, person.exists {
      warn("EV02", "Whether earlier consents count is judged by the new date of birth.")
    }
  }

  /// EV04: how a person takes in information; that nothing is needed is an answer to a question.
  func judge(_ content: CommunicationNeedRecorded) throws(Refusal) {
    var saysNothing = content.adjustments.isEmpty && (content.formats ?? []).isEmpty
    if case .value = content.impairments { saysNothing = false }
    try requireSense(
      !saysNothing || content.interpreterNeeded != nil || content.language != nil,
      "EV04",
      "It says that nothing is needed, and not that anybody asked.",
      "That there are no needs is recorded after asking: impairments with an empty list."
    )
    if let reviewed = content.reviewedOn.given {
      try requirePast(.on(reviewed), "The review", rule: "EV04")
    }
  }

  /// A birth lies in the past, and no more than 115 years ago.
  private func requireBirth(_ born: CalendarDate, rule: String) throws(Refusal) {
    guard born.precision != .unknown else { return }
    if born.precision == .day, [(1, 1), (12, 31)].contains(where: { $0 == (born.month, born.day) })
    {
      warn(rule, "The first and the last day of a year often stand for one that is not known.")
    }
    let today = London.day(at: now)
    try requireSense(
      born.firstDay.daysSince1970 <= today.daysSince1970,
      rule,
      "The date of birth lies in the future.",
      "Nobody is known before they are born; an unborn child is named in a concern."
    )
    try requireSense(
      (born.ages(on: today)?.lowerBound ?? 0) <= 115,
      rule,
      "By the date of birth the person would be more than 115 years old.",
      "A date of birth is right or `unknown`; it is not made up."
    )
  }
}

extension PersonDetailsRecorded {
  /// An entry that changes no group.
  fileprivate static var nothing: PersonDetailsRecorded { .blank }
}
