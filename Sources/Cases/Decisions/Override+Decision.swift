extension Judgement {
  /// EV29: it was decided to tell somebody something without the person's consent.
  func judge(_ content: LawfulOverrideRecorded) throws(Refusal) {
    try require(
      !current.overrides.contains { $0.content.override == content.override },
      .sense,
      else: .taken("EV29", "Override \(content.override)", in: stream)
    )
    try requireGround(content.ground, facts: content.facts)
    warnOfConfirmation(of: content.ground)
    try requireJustification(content)
    try requireNamedRecipients(content)
    try requireWindow(content)
    try requireAuthoriser(content)
    try requireAdviser(content)
    try requireInability(content)
    try requireConfirmable(content.confirms, rule: "EV29")
    try requireCovered(content)
    event = .lawfulOverrideRecorded(content.ending(at: end(of: content)))
  }

  /// A ground on which no consent is needed: one that this role may use, with the facts of the case.
  func requireGround(_ ground: OverrideGround, facts: Narrative) throws(Refusal) {
    let grounds = role?.overrideGrounds ?? []
    try require(
      grounds.contains(ground),
      .authority,
      else: Refusal(
        rule: "INV-03",
        problem: "\(command.author.role) may not share on the ground \(ground.entry.code).",
        why: grounds.isEmpty
          ? "This role may not share without consent."
          : "This role may share on: \(grounds.map(\.entry.code).joined(separator: ", ")).",
        remedies: ["Ask a senior; in immediate danger tell the police first."]
      )
    )
    try requireSense(
      facts.saysMore,
      "INV-03",
      "The facts are no more than a word.",
      "A ground holds by the facts of the case; its name alone is none."
    )
  }

  /// Some grounds are open to staff who are no seniors, if a senior confirms it soon.
  private func warnOfConfirmation(of ground: OverrideGround) {
    guard service.mustConfirm(ground, by: command.author) else { return }
    let hours = service.limits.overrideReviewHours
    warn("INV-03", "A senior has to confirm this ground within \(hours) hours.")
  }

  private func requireJustification(_ content: LawfulOverrideRecorded) throws(Refusal) {
    try requireSense(
      content.necessity.saysMore && content.proportionality.saysMore,
      "EV29",
      "Why it is necessary, or what is left out, is no more than a word.",
      "Whoever looks at it later has to see why it was needed, and why no less would do."
    )
    try requireSense(
      content.consentSought != .agreed,
      "EV29",
      "The person has agreed.",
      "What somebody agrees to is a consent, and needs no override."
    )
    try requireSense(
      content.personTold || content.whyNotTold != nil,
      "EV29",
      "The person does not know, and it is not said why.",
      "The person is told, unless that would raise the risk or there is no way: say so."
    )
    try requireSense(
      content.ground != .order || content.orderRef != nil,
      "EV29",
      "It is said to be ordered, and no document is cited.",
      "An order is cited by its document, and covers what that says."
    )
  }

  /// It names whom it is for; what is meant for everybody is meant for nobody.
  private func requireNamedRecipients(_ content: LawfulOverrideRecorded) throws(Refusal) {
    let named = Set(content.recipients)
    try requireSense(
      !named.isEmpty,
      "EV29",
      "It is not said who may be told.",
      "An override names its recipients."
    )
    let people = Set(RecipientClass.allCases).subtracting([.commissioner, .research])
    try requireSense(
      named.isSubset(of: people) && named != people,
      "EV29",
      "It would allow everybody to be told, or use beyond the case.",
      "An override is for those who need to know: never for all, for research or for figures."
    )
    guard let most = service.operations.overrideRecipients else { return }
    try require(
      named.count <= most,
      .order,
      else: Refusal(
        rule: "EV29",
        problem: "It names \(named.count) kinds of recipients, and \(most) is the most.",
        why: "An override is for those who need to know on one occasion.",
        remedies: ["Name fewer; what others need to know is decided for them, in another one."]
      )
    )
  }
}

extension Narrative {
  /// Whether it is more than one word, and more than that it is about safeguarding.
  var saysMore: Bool {
    let empty: Set = ["safeguarding", "a", "the", "for", "of", "reason", "reasons", "is", "this"]
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.count { !empty.contains(String($0)) } > 1
  }
}
