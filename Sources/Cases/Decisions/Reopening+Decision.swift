extension Judgement {
  /// EV36: a case is opened again; what was agreed to before does not come back with it.
  func judge(_ content: CaseReopened) throws(Refusal) {
    try requireSense(
      current.isClosed,
      "EV36",
      "Case \(stream.name) is open.",
      "Only a closed case is opened again."
    )
    if let matter = content.matter { _ = try requireMatter(matter, rule: "EV36") }
    try requireAlive(unless: content.reason.isCorrection, "Opening the case again")
    try requireInTime()
    try requireSenior(content.authorisedBy)
    warn("EV36", "Consents given before the closing do not come back: ask again.")
  }

  private func requireInTime() throws(Refusal) {
    guard let closed = current.closings.last else { return }
    let days = service.limits.reopenDays
    try require(
      closed.effective.duration(to: happened.earliest) <= .seconds(days * 86_400),
      .order,
      else: Refusal(
        rule: "EV36",
        problem: "The case was closed more than \(days) days before.",
        why: "After that time, and for a new matter at any time, there is a new case.",
        remedies: ["To begin one: caselog append ReferralReceived --template"]
      )
    )
  }

  private func requireSenior(_ staff: StaffID) throws(Refusal) {
    try require(
      staffing.roles(of: staff, at: happenedBy).contains {
        service.permits($0, toRecord: CaseReopened.type.name)
      },
      .authority,
      else: Refusal(
        rule: "EV36",
        problem: "\(staff) may not decide to open a case again.",
        why: "It is decided by somebody whose role may record it.",
        remedies: ["To see who may: caselog service show"]
      )
    )
  }
}

extension ReopeningReason {
  /// Whether it only puts right what is recorded.
  fileprivate var isCorrection: Bool {
    switch self {
    case .closedInError, .outcomeCorrected: true
    case .sentenceReopened, .lateWork: false
    }
  }
}
