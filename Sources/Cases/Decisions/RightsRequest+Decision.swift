extension Judgement {
  /// EV56: somebody makes use of a right, or more about their request has become known.
  ///
  /// How it was said does not matter. By when it has to be answered is worked out here.
  func judge(_ content: RightsRequestReceived) throws(Refusal) {
    try requireSense(
      situation.people[content.person]?.exists ?? false,
      "EV56",
      "There is no person \(content.person).",
      "A request is about somebody whose record there is."
    )
    try requireSameRequest(content)
    try requireUndecided("EV56")
    try requireOrderOfDays(content)
    var known = request
    known.evolve(asIfRecorded)
    let due = known.dueOn(in: service)
    if let due, !service.workingDays.knows(due) {
      warn("EV56", "The bank holidays of \(due.year) are not described; the last day may change.")
    }
    if known.clock == nil { warn("EV56", "The time begins once it is sure who asks.") }
    event = .rightsRequestReceived(content.due(on: due))
  }

  /// What is said again of a request is about the same person and the same right.
  private func requireSameRequest(_ content: RightsRequestReceived) throws(Refusal) {
    guard let person = request.person, let kind = request.kind else { return }
    try requireSense(
      person == content.person && kind == content.kind,
      "EV56",
      "\(stream.name) is a request of another person, or for another right.",
      "Each request has a stream of its own: give it a reference of its own."
    )
  }

  /// A request is decided once, and nothing is added after that.
  func requireUndecided(_ rule: String) throws(Refusal) {
    try require(
      request.decided == nil,
      .order,
      else: Refusal(
        rule: rule,
        problem: "\(stream.name) has been decided on.",
        why: "A request is decided once; somebody who asks again makes another request.",
        remedies: ["To see the decision: caselog log \(stream)"]
      )
    )
  }

  private func requireOrderOfDays(_ content: RightsRequestReceived) throws(Refusal) {
    let today = London.day(at: now)
    let days = [
      content.receivedOn, content.identityVerifiedOn, content.clarificationAskedOn,
      content.clarificationReceivedOn,
    ]
    try requireSense(
      days.compactMap(\.self).allSatisfy {
        $0.precision == .day && $0.daysSince1970 <= today.daysSince1970
      },
      "EV56",
      "A day of it has not come yet, or is no day.",
      "When something was received, verified or answered is a day that has come."
    )
    let asked =
      content.clarificationAskedOn
      ?? request.receipts.last { $0.content.clarificationAskedOn != nil }?.content
      .clarificationAskedOn
    let received = content.receivedOn ?? request.receivedOn
    try requireSense(
      asked.map { asked in received.map { $0.daysSince1970 <= asked.daysSince1970 } ?? true }
        ?? true,
      "EV56",
      "It was asked what is meant before the request was received.",
      "A question about a request comes after it."
    )
    guard let answered = content.clarificationReceivedOn else { return }
    try requireSense(
      asked.map { $0.daysSince1970 <= answered.daysSince1970 } ?? false,
      "EV56",
      "It was answered what is meant before that was asked.",
      "The time stands still from the day of the question to the day of the answer."
    )
  }
}

extension RightsRequestReceived {
  fileprivate func due(on day: CalendarDate?) -> RightsRequestReceived {
    RightsRequestReceived(
      person: person,
      kind: kind,
      requester: requester,
      requesterName: requesterName,
      authority: authority,
      isCompetent: isCompetent,
      medium: medium,
      receivedOn: receivedOn,
      identityVerifiedOn: identityVerifiedOn,
      clarificationAskedOn: clarificationAskedOn,
      clarificationReceivedOn: clarificationReceivedOn,
      extensionReason: extensionReason,
      details: details,
      dueOn: day
    )
  }
}
