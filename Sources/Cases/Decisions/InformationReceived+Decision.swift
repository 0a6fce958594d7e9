extension Judgement {
  /// EV26: what others told us, with a consent to ask them, or on another basis that is stated.
  func judge(_ content: InformationReceived) throws(Refusal) {
    switch content.requestedUnder {
    case .consent(let id): try requireRecordsConsent(id)
    case .preContact:
      let seen = current.contacts.contains {
        $0.content.outcome.isSeen && $0.effective <= happenedBy
      }
      if seen { warn("EV26", "The person had been met already: ask for their consent.") }
    case .courtPapers, .stated: break
    }
    if content.kind == .policeIntelligence, content.restrictions == nil {
      warn("EV26", "Police intelligence usually comes with limits on passing it on.")
    }
  }

  private func requireRecordsConsent(_ id: ConsentID) throws(Refusal) {
    let holds = current.consentTerms(holdingAt: happenedBy).contains {
      $0.consent == id && $0.agreement.purpose == .records && isEntitled($0)
    }
    try require(
      holds,
      .authority,
      else: Refusal(
        rule: "EV26",
        problem: "Consent \(id) did not cover RECORDS at that time.",
        why:
          "Asking others for information takes a consent for RECORDS in force, or another basis.",
        remedies: ["To see every consent of this case: caselog state \(stream.name) --format json"]
      )
    )
  }

  /// Whether whoever gave `term` could give it.
  func isEntitled(_ term: ConsentTerm) -> Bool {
    let entitlement = current.entitlement(
      of: term.giver,
      named: term.giverName,
      to: term.agreement.purpose,
      of: person,
      at: term.began
    )
    return switch entitlement {
    case .entitled, .provisional: true
    case .lacking: false
    }
  }
}
