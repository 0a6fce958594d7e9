extension Judgement {
  /// EV27: somebody asked for a report or for information, or a request changed.
  func judge(_ content: ReportRequested) throws(Refusal) {
    if let hearing = content.hearing { _ = try requireHearing(hearing, rule: "EV27") }
    try requireSense(
      !content.isOrder || content.orderRef != nil,
      "EV27",
      "It is said to be an order, and no document is cited.",
      "An order binds by its document: a request of a court is not one."
    )
    if let known = current.request(content.request) {
      try requireChange(of: known, content)
    } else {
      try requireBeginning(content)
    }
  }

  private func requireBeginning(_ content: ReportRequested) throws(Refusal) {
    try requireSense(
      content.status == .open,
      "EV27",
      "A request comes in, and is said to be \(content.status.entry.code) already.",
      "A request is open first; what becomes of it is another entry."
    )
    if let due = content.dueAt, due.latest < happened.earliest {
      warn("EV27", "It was due at \(due.words), before it was asked for.")
    }
  }

  /// A request is answered by what was told, never by saying so.
  private func requireChange(
    of known: ReportRequest,
    _ content: ReportRequested
  ) throws(Refusal) {
    let answers = current.answers(to: known.id).map(\.content.level)
    let isTrue =
      switch content.status {
      case .open: answers.isEmpty
      case .answered: answers.contains { $0 != .procedural }
      case .procedural: answers.contains(.procedural)
      case .declined: true
      }
    try require(
      isTrue,
      .order,
      else: Refusal(
        rule: "EV27",
        problem: answers.isEmpty
          ? "No disclosure answers request \(known.id)."
          : "What was told on request \(known.id) does not fit \(content.status.entry.code).",
        why: "A request is answered by a disclosure that names it, at level P0 if by no more.",
        remedies: [
          "To answer it: caselog append InformationShared \(stream), with request \(known.id)"
        ]
      )
    )
    if content.status == .declined, known.content.isOrder || content.isOrder {
      warn("EV27", "An order binds until the court lifts it: take advice before declining it.")
    }
    if content.status == .declined, answers.isEmpty {
      warn("EV27", "Whoever asked has not been told: a procedural reply says so.")
    }
  }

  /// EV30: an answer names a request of this case, and goes to whoever asked.
  func requireRequest(of content: InformationShared) throws(Refusal) {
    guard let name = content.request else { return }
    let request = current.requests.first { $0.id.text == name.text }
    try require(
      request != nil,
      .order,
      else: .unknown("EV30", "Request \(name)", in: stream)
    )
    if let request, request.content.requester != content.recipient {
      let asked = request.content.requester.entry.code
      warn("EV30", "It answers a request of \(asked), and goes to somebody else.")
    }
    if let due = request?.content.dueAt, happened.earliest > due.latest {
      warn("EV30", "The answer was due by \(due.words).")
    }
  }
}
