extension Judgement {
  /// EV30: what was told, or is about to be.
  func judge(_ content: InformationShared) throws(Refusal) {
    try require(
      !current.disclosures.contains { $0.content.disclosure == content.disclosure },
      .sense,
      else: .taken("EV30", "Disclosure \(content.disclosure)", in: stream)
    )
    let report = try approvedReport(of: content)
    let telling = Telling(content, reportLevel: report?.level)
    try requireRoleToTell(
      telling.level,
      to: content.recipient,
      isApprovedReport: report != nil,
      rule: "EV30"
    )
    try require(
      command.label != .sealed || role?.senior ?? false,
      .authority,
      else: Refusal(
        rule: "EV30",
        problem: "\(command.author.role) may not tell what is sealed.",
        why: "What only staff named one by one may see is told by a senior.",
        remedies: ["Ask a senior: caselog service show"]
      )
    )
    try requireAlive(
      unless: !content.isLetterToTheDead,
      "What is told to the person, or written to their family about them,",
      instead: ["Condolences tell nothing of the record: they are of level P0, and for the family."]
    )
    if content.recipient == .family, content.method.isWritten, hadDied() {
      warn("INV-08", "The person has died: a letter to the family is about nothing but that.")
    }
    try requireAuthority(for: telling, in: current, called: stream.name)
    warnOfOthersData(content, in: report)
    try requireKnown(content.decision)
    try requireRequest(of: content)
    if content.oral, content.method.isWritten {
      warn("EV30", "It is said to be spoken, and the method is \(content.method.entry.code).")
    }
    if content.decision?.timing == .after {
      warn("EV30", "It came after the decision it was meant for.")
    }
  }

  /// The approved version of the report that is sent, if a report is; drafts are never sent.
  private func approvedReport(
    of content: InformationShared
  ) throws(Refusal) -> ReportApproved? {
    guard let sent = content.what.reportVersion else { return nil }
    let versions = current.reports.filter(\.isSound).map(\.content)
      .filter { $0.report == sent.report }
    let report = versions.last { $0.version == sent.version }
    try require(
      report != nil,
      .order,
      else: Refusal(
        rule: "EV30",
        problem: "Version \(sent.version.count) of report \(sent.report) has not been approved.",
        why: "Only a version that somebody else has approved is sent.",
        remedies: ["To have it approved: caselog append ReportApproved \(stream) --template"]
      )
    )
    guard let report else { return nil }
    try require(
      report.addresseeClasses.contains(content.recipient),
      .order,
      else: Refusal(
        rule: "EV30",
        problem: "Report \(sent.report) was not approved for \(content.recipient.entry.code).",
        why: "A report goes to those it was approved for.",
        remedies: ["Have a version approved for this recipient."]
      )
    )
    try require(
      report.expires.map { day.daysSince1970 <= $0.lastDay.daysSince1970 } ?? true,
      .order,
      else: Refusal(
        rule: "EV30",
        problem: "The approval of report \(sent.report) has run out.",
        why: "A report is sent up to the last day its approval names.",
        remedies: ["Have a new version approved."]
      )
    )
    if versions.contains(where: { $0.version > sent.version }) {
      warn("EV30", "There is a later version of report \(sent.report).")
    }
    if current.isStopped(report, in: service) || (hadDied() && !report.outlivesThePerson) {
      warn("EV28", "Report \(sent.report) is marked not to be sent: what it relies on has ended.")
    }
    return report
  }

  /// People are told about themselves, and nothing about others who are in the record with them.
  private func warnOfOthersData(_ content: InformationShared, in report: ReportApproved?) {
    let namesOthers = content.containsThirdParty ?? report?.containsThirdParty ?? false
    guard content.recipient == .person, namesOthers else { return }
    warn("EV30", "It tells the person about somebody else too: take that out, or ask them first.")
  }

  private func requireKnown(_ decision: InformedDecision?) throws(Refusal) {
    if let matter = decision?.matter { _ = try requireMatter(matter, rule: "EV30") }
    if let hearing = decision?.hearing { _ = try requireHearing(hearing, rule: "EV30") }
  }
}

extension InformationShared {
  /// Whether it would reach a household in which somebody has died as if they had not.
  ///
  /// What is said to the family and tells nothing of the record, such as condolences, is for them.
  fileprivate var isLetterToTheDead: Bool {
    switch recipient {
    case .person: true
    case .family: method.isWritten && level != .procedural
    case .custody, .officerInCase, .prosecution, .legalAdviser, .bench, .judge, .probation,
      .youthJustice, .defence, .escort, .prison, .custodyHealthcare, .gp, .mentalHealth,
      .adultSocialCare, .childSocialCare, .housing, .substanceMisuse, .education,
      .safeguardingBody, .marac, .mappa, .prevent, .coroner, .otherService, .commissioner,
      .research:
      false
    }
  }
}

extension DeliveryMethod {
  /// Whether it carries something written.
  fileprivate var isWritten: Bool {
    switch self {
    case .byHand, .secureEmail, .justicePlatform, .portal, .post: true
    case .inPerson, .telephone, .video, .openCourt: false
    }
  }
}
