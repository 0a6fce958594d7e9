extension Judgement {
  /// EV35 and INV-07: work ended, and nothing was left behind without somebody to see to it.
  func judge(_ content: CaseClosed) throws(Refusal) {
    try require(
      !current.isClosed,
      .order,
      else: Refusal(
        rule: "EV35",
        problem: "Case \(stream.name) is closed already.",
        why: "A case is closed once, unless it was opened again.",
        remedies: ["To see when: caselog log \(stream) --type CaseClosed"]
      )
    )
    try requireClosingTime(content)
    try requireMattersDisposed(content)
    try requireHearingsHeld(content)
    try requireNoOpenTransfer()
    try requireReportsSent()
    try requireReferralsOwned(content)
    try requireConcernsHandedOver(content)
    try requireHandover(content)
    try requireDeath(content)
    try requireLetterAllowed(content)
    warnOfLeftovers(content)
    for request in current.openRequests {
      warn("EV27", "Request \(request.id) has no answer: a procedural reply is one.")
    }
  }

  /// Not before the last contact, and not in the future.
  private func requireClosingTime(_ content: CaseClosed) throws(Refusal) {
    try requirePast(.on(content.date), "The closing", rule: "EV35")
    let last = current.lastContact
    let closed = Happened.on(content.date)
    let isAfter = last.map { last in
      last.happened.earliest <= min(happened.latest, closed.latest)
    }
    try require(
      isAfter ?? true,
      .order,
      else: Refusal(
        rule: "EV35",
        problem: "The case would close at \(happened.words), with the date \(content.date.words),"
          + " before its last contact at \(last?.happened.words ?? "").",
        why: "A case closes after its last contact.",
        remedies: ["Check the time and the date of closing."]
      )
    )
  }

  /// What a closing says too little of.
  private func warnOfLeftovers(_ content: CaseClosed) {
    if content.reason == .disposed, current.matters.isEmpty {
      warn("EV35", "The case closes as DISP-DONE, and no matter is recorded in it.")
    }
    let named = content.needsAtClosure.map(\.needCode)
    let unnamed = current.latestNeeds.filter { need in
      need.content.status != .resolved && !named.contains(need.content.needCode)
    }
    if !unnamed.isEmpty {
      warn("EV35", "Needs that stand and are not in `needsAtClosure`: \(unnamed.count).")
    }
  }

  private func requireHandover(_ content: CaseClosed) throws(Refusal) {
    let isHandedOver = content.reason == .transferred || content.reason == .custodyHandover
    try requireSense(
      !isHandedOver || content.handoverTo != nil,
      "EV35",
      "The case was handed over, and it is not said to whom.",
      "A handover names who goes on with the work."
    )
  }

  private func requireDeath(_ content: CaseClosed) throws(Refusal) {
    let isKnown = situation.hasDied(current.person)
    try require(
      content.reason != .deceased || isKnown,
      .order,
      else: .noDeath("EV35", "The case would close because the person has died", current.person)
    )
    if content.reason != .deceased, isKnown {
      warn("EV35", "The person has died, and the case closes for another reason.")
    }
  }

  /// A closing letter is a disclosure: its consent has to cover it until the case is closed.
  private func requireLetterAllowed(_ content: CaseClosed) throws(Refusal) {
    guard let letter = content.closingLetter?.letter else { return }
    try requireAlive(unless: letter.to != .person, "A letter to the person")
    guard letter.to != .person else { return }
    let covering = current.consentTerms.filter { term in
      term.consent == letter.consent
        && service.recipients(under: term.agreement.purpose).contains(letter.to)
        && (term.agreement.recipient ?? letter.to) == letter.to
    }
    try require(
      covering.contains { $0.holds(at: happenedBy) && isEntitled($0) },
      .authority,
      else: Refusal(
        rule: "INV-03",
        problem: covering.compactMap { $0.endSentence(at: happenedBy) }.first
          ?? "Consent \(letter.consent) does not cover a letter to \(letter.to.entry.code).",
        why: "A closing letter is a disclosure, and needs a consent in force.",
        remedies: ["Say instead why none was sent: closingLetter with notSent."]
      )
    )
  }
}

extension ConsentTerm {
  /// That it had ended by `instant`, and why, as a sentence; `nil` if it had not.
  fileprivate func endSentence(at instant: Instant) -> String? {
    guard let end, instant >= end.at else { return nil }
    return AuthorityGap.ended(consent, end.ending, end.at).sentence
  }
}
