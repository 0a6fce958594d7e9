import Cases

extension DataItem {
  /// M51 to M58: how it ended.
  static let end: [DataItem] = [
    DataItem("M51", "policeDisposal", "Police disposal", "what the police decided, and when.") {
      ReturnAnswer($0.disposals(.police))
    },
    DataItem("M52", "remand", "Remand", "the remand status at the last hearing.") {
      $0.ifHeard(ReturnAnswer($0.results.last?.remandStatus.entry.code))
    },
    DataItem("M53", "plea", "Plea", "the last plea.") {
      $0.ifHeard(ReturnAnswer($0.results.compactMap(\.plea).last?.entry.code))
    },
    DataItem("M54", "courtDisposal", "Court disposal", "what the court decided, and when.") {
      $0.ifHeard(ReturnAnswer($0.disposals(.court)))
    },
    DataItem("M54", "requirements", "Requirements", "the requirements of orders, with months.") {
      $0.ifHeard(
        ReturnAnswer(
          $0.state.matters.flatMap(\.disposals).flatMap { $0.content.requirements ?? [] }
            .map { requirement in
              let months = requirement.months.map { "\($0.count) months" }
              return [requirement.kind.entry.code, months].compactMap(\.self)
                .joined(separator: " ")
            },
          else: .notApplicable
        )
      )
    },
    DataItem("M55", "diversion", "Diversion", "out of the justice system, within it, or neither.") {
      ReturnAnswer(
        $0.state.matters.flatMap(\.disposals).map(\.content.diversionType.entry.code)
      )
    },
    DataItem("M56", "closed", "Closed", "when the case was closed.") {
      $0.file.isClosed ? ReturnAnswer($0.file.closedAt?.date.words) : .notApplicable
    },
    DataItem("M56", "closingReason", "Why", "why it was closed.") {
      $0.file.isClosed
        ? ReturnAnswer($0.state.closings.last?.content.reason.entry.code) : .notApplicable
    },
    DataItem("M57", "contacts", "Contacts", "how many contacts and attempts there were.") {
      ReturnAnswer("\($0.state.contacts.count)")
    },
    DataItem("M57", "supportDays", "Support, days", "from the first meeting to the last, in days.")
    {
      let seen = $0.state.contacts.filter { $0.content.outcome.isSeen }
        .map(\.happened.date.daysSince1970)
      guard let first = seen.min(), let last = seen.max() else { return .notApplicable }
      return ReturnAnswer("\(last - first)")
    },
    DataItem("M58", "feedback", "Feedback", "whether they gave feedback.") {
      ReturnAnswer(
        $0.state.notes.contains { $0.content.kind == .feedback }
          || $0.state.closings.contains { $0.content.feedback != nil }
      )
    },
  ]
}

extension ReferralContext {
  /// The results of hearings, in the order in which they were recorded.
  fileprivate var results: [HearingOutcomeRecorded] {
    state.hearings.compactMap(\.outcome).sorted { $0.version < $1.version }.map(\.content)
  }

  /// `answer`, if there was a hearing.
  fileprivate func ifHeard(_ answer: ReturnAnswer) -> ReturnAnswer {
    state.hearings.isEmpty ? .notApplicable : answer
  }

  /// Every disposal of `level`, with its date.
  fileprivate func disposals(_ level: DisposalLevel) -> [String] {
    state.matters.flatMap(\.disposals).filter { $0.content.level == level }
      .map { "\($0.content.disposal.entry.code) \($0.content.date)" }
  }
}
