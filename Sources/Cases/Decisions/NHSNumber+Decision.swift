extension Judgement {
  /// EV03: an NHS number was recorded, traced, changed, or removed as wrong.
  ///
  /// What is wrong with the digits themselves never gets here: see ``NHSNumber``.
  func judge(_ content: NHSNumberRecorded) throws(Refusal) {
    try requireNumber(of: content)
    try requireTrace(of: content)
    try requirePrevious(of: content)
    warnOfOtherHolders(of: content)
  }

  /// Some statuses say that there is a number, and some that there is none.
  private func requireNumber(of content: NHSNumberRecorded) throws(Refusal) {
    let code = content.status.entry.code
    switch content.status {
    case .verified, .notTraced:
      try requireSense(
        content.number != nil,
        "EV03",
        "Status \(code) says that there is a number, and none is given.",
        "A number is present, or the status says that it is not."
      )
    case .traceRequired, .notRequired:
      try requireSense(
        content.number == nil,
        "EV03",
        "Status \(code) says that there is no number, and one is given.",
        "A number that is known has status 01 or 02."
      )
    case .noMatch, .toResolve, .inProgress: return
    }
  }

  /// Verified means traced: what somebody said or wrote is present, and no more.
  private func requireTrace(of content: NHSNumberRecorded) throws(Refusal) {
    try requireSense(
      content.status != .verified || content.how == .trace,
      "EV03",
      "The number is said to be verified, and not to have been traced.",
      "Status 01 rests on a trace; a number that was told or read has status 02."
    )
  }

  /// A number that stands here is never replaced in passing.
  private func requirePrevious(of content: NHSNumberRecorded) throws(Refusal) {
    if let previous = content.previous {
      try requireSense(
        previous == person.nhsNumber,
        "EV03",
        "The number to be removed is not the one that stands here.",
        "What is removed as wrong has been recorded before."
      )
      try requireSense(
        previous != content.number,
        "EV03",
        "The number is removed as wrong and given again.",
        "A number is this person's, or it is not."
      )
    } else {
      try require(
        person.nhsNumber == nil || person.nhsNumber == content.number,
        .order,
        else: Refusal(
          rule: "EV03",
          problem: content.number == nil
            ? "A number stands here, and the entry gives none." : "Another number stands here.",
          why: "A number is given again, or it is removed as wrong: it does not just go.",
          remedies: ["Give the number that was wrong as `previous`, and why in `reason`."]
        )
      )
    }
  }

  /// One number on two records is one person registered twice, or somebody else's number.
  private func warnOfOtherHolders(of content: NHSNumberRecorded) {
    guard let number = content.number, let own = stream.person else { return }
    let same = situation.records(linkedWith: own)
    let others = situation.people
      .filter { $0.value.nhsNumber == number && !same.contains($0.key) }.keys.sorted()
    for other in others {
      flag(.provisional)
      warn("EV03", "\(other) has this number too: find out whether they are the same person.")
    }
  }
}
