extension Judgement {
  /// EV60: somebody who was told something is told that it was wrong.
  func judge(_ content: RecipientNotified) throws(Refusal) {
    try requireSense(
      stream == StreamID(.notice(content.disclosure)),
      "EV60",
      "It is about disclosure \(content.disclosure), in \(stream).",
      "Each disclosure has one thread: \(StreamID(.notice(content.disclosure)))."
    )
    try requireSense(
      situation.disclosures(in: content.record).contains(content.disclosure.text),
      "EV60",
      "There is no disclosure \(content.disclosure) in \(content.record).",
      "Who is told is somebody who was told something before."
    )
    if let first = notice.steps.first {
      try requireSense(
        first.content.record == content.record,
        "EV60",
        "The thread \(stream.name) is about a disclosure in another record.",
        "References of disclosures are given once."
      )
    }
    if content.state == .sent, notice.isSettled {
      warn("EV60", "This recipient has answered already, or could not be told.")
    }
    if content.state == .acknowledged || content.state == .destroyed,
      !notice.steps.contains(where: { $0.content.state == .sent })
    {
      warn("EV60", "It is not recorded that anything was sent to this recipient.")
    }
  }
}

extension Situation {
  /// The references of everything that was told in a case or a concern.
  fileprivate func disclosures(in record: StreamID) -> [String] {
    if let state = `case`(of: record) {
      return state.disclosures.map(\.content.disclosure.text) + state.onwardReferrals.map(\.id.text)
    }
    return concern(of: record)?.threads.map(\.made.content.referral.text) ?? []
  }
}
