extension Judgement {
  /// EV28: a report was found fit to send, by somebody who did not write it (INV-11).
  ///
  /// After a death only what can still be sent is approved.
  func judge(_ content: ReportApproved) throws(Refusal) {
    try requireAlive(
      unless: content.outlivesThePerson,
      "The approval of a report that relies on consent",
      instead: ["If it has to be sent all the same, it relies on an override: reliesOnOverride."]
    )
    try require(
      content.author != content.approver,
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: "\(content.approver) wrote the report and cannot approve it.",
        why: "A report is approved by somebody who did not write it.",
        remedies: ["Ask another senior to approve it: caselog service show"]
      )
    )
    try require(
      content.approver == command.author.staff,
      .authority,
      else: Refusal(
        rule: "INV-11",
        problem: "\(command.author.staff) records an approval by \(content.approver).",
        why: "Whoever approves answers for it, and so is the author of the entry.",
        remedies: ["Have \(content.approver) record it."]
      )
    )
    try requireKnown(content.author, "EV28")
    try requireSense(
      !content.addresseeClasses.isEmpty,
      "EV28",
      "It is not said whom the report may be sent to.",
      "A report is approved for at least one kind of recipient."
    )
    try requireSense(
      !content.reliesOnConsents.isEmpty || content.reliesOnOverride != nil
        || content.level == .procedural,
      "EV28",
      "It is not said what sending the report would rest on.",
      "A report names the consents or the override it relies on, or holds a procedural reply."
    )
    try requireNewVersion(of: content)
    warnOfLevel(of: content)
  }

  private func requireNewVersion(of content: ReportApproved) throws(Refusal) {
    let last = current.reports.map(\.content).filter { $0.report == content.report }
      .map(\.version).max()
    try require(
      last.map { content.version > $0 } ?? true,
      .sense,
      else: Refusal(
        rule: "EV28",
        problem: "Version \(content.version.count) of report \(content.report) is not new.",
        why: "Each approval is of a later version than the one before.",
        remedies: ["Give a version above \(last?.count ?? 0)."]
      )
    )
  }

  /// Sending is judged when it is done; that it would not be allowed now is worth knowing early.
  private func warnOfLevel(of content: ReportApproved) {
    let unknown = content.reliesOnConsents.filter { id in
      !current.consents.contains { $0.content.consent == id }
    }
    for id in unknown { warn("INV-03", "Consent \(id) is not recorded in this case.") }
    if let id = content.reliesOnOverride {
      let term = current.override(id, in: service)
      if term == nil { warn("INV-03", "Override \(id) is not recorded in this case.") }
      if let term, now >= term.end { warn("INV-03", "Override \(id) has ended.") }
    }
    guard !content.reliesOnConsents.isEmpty, content.reliesOnOverride == nil else { return }
    for recipient in content.addresseeClasses where !mayBeSent(content, to: recipient) {
      warn(
        "INV-03",
        "It could not be sent to \(recipient.entry.code) at level \(content.level.entry.code) now."
      )
    }
  }

  private func mayBeSent(_ content: ReportApproved, to recipient: RecipientClass) -> Bool {
    let terms = current.consentTerms(holdingAt: now)
    return content.reliesOnConsents.contains { id in
      terms.contains { term in
        term.consent == id && service.recipients(under: term.agreement.purpose).contains(recipient)
          && (term.agreement.maxLevel.map { !content.level.isMore(than: $0) } ?? false)
      }
    }
  }
}
