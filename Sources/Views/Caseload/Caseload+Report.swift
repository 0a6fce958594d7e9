import Cases

extension Caseload {
  /// The caseload as a table, one case to a row, under headings if `grouping` says so; with totals.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "caseload",
      "Who are we responsible for, and what is due next?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .lead: row.lead?.text ?? Self.unallocated
        case .area: row.area.words
        case .site: row.site?.text ?? ""
        case .stage: row.stage.words
        case nil: nil
        }
      },
      panels: [totals],
      notes: ["As at \(asAt.words)."] + notes
        + (omitted == 0 ? [] : ["Left out by the filters, closed cases included: \(omitted)."])
    )
  }

  private static let fields: [Field<CaseloadRow>] = identity + work + person + dates

  private static let identity: [Field<CaseloadRow>] = [
    Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
    Field("person", "Person", "The name of the person.") { .text($0.person.name) },
    Field("initials", "Initials", "Their initials, for where names are not shown.", isDetail: true)
    {
      .text($0.person.initials)
    },
    Field("personId", "Person id", "Their reference.", isDetail: true) { Cell($0.person.id) },
    Field("age", "Age", "How old they are, or may be.") { Cell($0.age.words) },
    Field("under18", "Under 18", "Whether they are under 18; nothing if nobody can say.") {
      $0.age.isUnder18.map(Cell.flag) ?? .none
    },
    Field("area", "Area", "Where they live.") { .text($0.area.words) },
    Field(
      "pathways",
      "Pathways",
      "The themed pathways of the case.",
      isDetail: true,
      isClinical: true
    ) {
      Cell(list: $0.pathways.map(\.entry.code))
    },
    Field("needs", "Needs", "Needs that are not resolved, the main one first.", isClinical: true) {
      Cell(list: $0.needs.map(\.entry.code))
    },
    Field("stage", "Stage", "How far the case has got.") { .text($0.stage.words) },
    Field("matters", "Matters", "Where each open matter stands.") {
      Cell(list: $0.matters.map(\.words))
    },
  ]

  private static let work: [Field<CaseloadRow>] = [
    Field("lead", "Lead", "Who leads it.") { Cell($0.lead) },
    Field("coWorkers", "Co-workers", "Who else works on it.") {
      Cell(list: $0.coWorkers.map(\.text))
    },
    Field("team", "Team", "The area whose team owns it.", isDetail: true) { Cell($0.team) },
    Field("site", "Site", "The site of the referral.", isDetail: true) { Cell($0.site) },
    Field("priority", "Priority", "How soon the person was to be seen.") { Cell($0.priority) },
  ]

  private static let person: [Field<CaseloadRow>] = [
    Field("consent", "Consent", "How they stand to each purpose, and to what level.") {
      Cell(list: $0.consents.map(\.words))
    },
    Field("risk", "Risk", "The highest risk and its level.", isClinical: true) {
      Cell($0.risk?.words)
    },
    Field("riskAgeHours", "Risk age, h", "How many hours ago it was assessed.", isClinical: true) {
      row in
      Cell(row.risk?.ageHours(at: row.asAt))
    },
    Field("communication", "Communication", "What helps them to understand.") {
      Cell(list: $0.communication)
    },
    Field("safeguarding", "Safeguarding", "Open concerns: owner and next date, no content.") {
      Cell(list: $0.safeguarding.map(\.words))
    },
  ]

  private static let dates: [Field<CaseloadRow>] = [
    Field("justice", "Justice", "What the justice system will do next.") {
      Cell($0.justice?.words)
    },
    Field("justiceAt", "Justice, when", "When that will be.") { Cell($0.justice?.at) },
    Field("lastContact", "Last contact", "When the last contact or attempt was.") {
      Cell($0.lastContact?.happened)
    },
    Field("lastOutcome", "Came to", "What that contact came to.", isDetail: true, isClinical: true)
    {
      Cell($0.lastContact?.content.outcome)
    },
    Field("nextAction", "Next", "What has to be done next.") { Cell($0.nextAction?.words) },
    Field("due", "Due", "By when.") { Cell($0.nextAction?.due) },
    Field("overdue", "Overdue", "Whether that should have been done by now.") {
      .flag($0.isOverdue)
    },
    Field("furtherActions", "Then", "What has to be done after that.", isDetail: true) {
      Cell(list: $0.actions.dropFirst().map(\.words))
    },
    Field("onward", "Onward", "Onward referrals that are still followed.") {
      Cell(list: $0.onwardReferrals.map(\.words))
    },
    Field("daysOpen", "Days open", "For how many days the case has been here.") {
      Cell($0.daysOpen)
    },
    Field("ruiDays", "RUI, days", "For how many days they have been under investigation.") {
      Cell($0.investigationDays)
    },
    Field("flags", "Flags", "What should be seen at a glance.", isClinical: true) {
      Cell(list: $0.flags.map(\.description))
    },
    Field("label", "Label", "The highest label of anything in it.", isDetail: true) {
      Cell($0.label)
    },
  ]
}

extension OnwardReferral {
  /// The referral, what kind of service was asked, and what became of it.
  var words: String {
    "\(id) \(made.content.destination.entry.code) \(outcome?.entry.code ?? "no answer")"
  }
}

extension Answer where Value == AreaCode {
  /// The area, or which kind of blank stands in its place.
  var words: String {
    switch self {
    case .value(let area): area.text
    case .notKnown: "not known"
    case .declined: "declined"
    case .notRecorded: "not recorded"
    case .notApplicable: "not applicable"
    }
  }
}
