extension Judgement {
  /// EV17: a contact or an attempt.
  func judge(_ content: ContactRecorded) throws(Refusal) {
    try requireAlive(unless: !content.isWithPerson, "A contact with the person")
    try requireAllocation()
    try requireLength(content)
    if content.isWithPerson, let next = content.nextAttemptAt, next.earliest > now {
      try requireAlive(at: next, "The next attempt")
    }
    warnOfSafety(content)
    if content.toldNothing == false {
      warn("EV17", "Something was told to somebody else: record it as InformationShared.")
    }
    if content.offenceAccountGiven == true {
      warn("EV17", "The person spoke about the alleged offence: take advice from the duty senior.")
    }
    if content.isWithPerson, !content.outcome.couldAnswer, content.nextAttemptAt == nil {
      warn("EV17", "The person was not reached, and no next attempt is planned.")
    }
  }

  /// Somebody who works under a lead only, such as a peer mentor, works on cases allocated to them.
  private func requireAllocation() throws(Refusal) {
    try require(
      role?.allocations != [.peer] || current.isAllocated(to: command.author.staff),
      .authority,
      else: Refusal(
        rule: "EV17",
        problem: "This case is not allocated to \(command.author.staff).",
        why: "A peer mentor has contact in cases that are allocated to them, under a lead.",
        remedies: ["To allocate it: caselog append CaseAllocated \(stream) --template"]
      )
    )
  }

  private func requireLength(_ content: ContactRecorded) throws(Refusal) {
    if let start = content.start { try requirePast(.at(start), "The contact", rule: "EV17") }
    if let end = content.end { try requirePast(.at(end), "The end of the contact", rule: "EV17") }
    guard let start = content.start?.instant, let end = content.end?.instant else { return }
    try requireSense(
      end >= start,
      "EV17",
      "The contact ended before it began.",
      "What ends has begun before."
    )
    let longest = service.limits.longestContactHours
    try requireSense(
      start.duration(to: end) < .seconds(longest * 3_600),
      "EV17",
      "The contact would have lasted \(longest) hours or more.",
      "A contact is shorter than that; check the day and the offset of both times."
    )
  }

  /// A way that is not known to be safe is not used; that it was used is a fact all the same.
  private func warnOfSafety(_ content: ContactRecorded) {
    guard content.isWithPerson, !person.details.isSafe(content.medium, content.outcome) else {
      return
    }
    warn(
      "EV17",
      "This way of contact is not recorded as safe: say in `response` why it was used."
    )
  }
}

extension PersonDetails {
  /// Whether this way of reaching the person is known to be safe, as far as anything was recorded of
  /// ways and addresses.
  ///
  /// Letters are counted nationally as another medium.
  fileprivate func isSafe(_ medium: Medium, _ outcome: ContactOutcome) -> Bool {
    let known = contact?.value
    return switch (medium, outcome) {
    case (.telephone, .messageLeft): known.map { $0.voicemail == .yes } ?? true
    case (.telephone, _), (.talkType, _): known.map { $0.call == .yes } ?? true
    case (.textMessage, _), (.instantMessage, _), (.current12, _), (.current13, _):
      known.map { $0.text == .yes } ?? true
    case (.email, _): known.map { $0.emailSafe == .yes } ?? true
    case (.other, _): (known.map { $0.letter == .yes } ?? true) && isAddressSafe
    case (.faceToFace, _), (.video, _): true
    }
  }

  /// Whether a letter is safe wherever the person gets letters; where they live, if nothing is said.
  private var isAddressSafe: Bool {
    let current = addresses.map(\.value).filter { $0.kind != .previous }
    let letters = current.filter { $0.kind == .letters }
    return (letters.isEmpty ? current : letters).allSatisfy { $0.safe == .yes }
  }
}
