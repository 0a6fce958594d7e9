import Cases

extension Safeguarding {
  /// The concerns as a table, one to a row, under headings if `grouping` says so; with totals.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "safeguarding",
      "Who is at risk, who owns each concern, what has been answered, and what is late?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .area: row.area?.text ?? Self.unknown
        case .route: row.referrals.map(\.route.entry.code).joined(separator: ", ")
        case .owner: row.owner?.text ?? ""
        case nil: nil
        }
      },
      panels: panels,
      notes: ["As at \(asAt.words)."] + notes
        + (omitted == 0 ? [] : ["Left out by the filters, closed concerns included: \(omitted)."])
    )
  }

  private static let fields: [Field<SafeguardingRow>] = concern + decision + bodies + next

  private static let concern: [Field<SafeguardingRow>] = [
    Field("concern", "Concern", "The reference of the concern.") { .text($0.id.text) },
    Field("ageHours", "Age, h", "How many hours ago it was raised; how long a closed one was open.")
    {
      Cell($0.ageHours)
    },
    Field("subjects", "Subjects", "Who is at risk: initials, relation to the client, age.") {
      Cell(list: $0.subjects.map(\.words))
    },
    Field("child", "Child", "Whether anybody at risk is a child, or not yet born.") {
      .flag($0.subjects.contains { $0.stage == .child || $0.stage == .unborn })
    },
    Field("categories", "Categories", "What they are at risk of.", isClinical: true) {
      Cell(list: $0.categories.map(\.entry.code))
    },
    Field("danger", "Danger", "Whether anybody was in immediate danger.", isClinical: true) {
      .flag($0.isImmediate)
    },
    Field("area", "Area", "Where the first of them lives, otherwise is.") { Cell($0.area) },
    Field("raised", "Raised", "When it was raised.") { Cell($0.raised?.happened) },
    Field("raisedBy", "Raised by", "Who raised it.") { Cell($0.raised?.author.staff) },
    Field("site", "Site", "Where it was raised.", isDetail: true) { Cell($0.raised?.site) },
  ]

  private static let decision: [Field<SafeguardingRow>] = [
    Field("decision", "Decision", "What was decided last.") {
      Cell($0.triage?.content.decision)
    },
    Field("decidedBy", "Decided by", "Who decided.") { Cell($0.triage?.author.staff) },
    Field("decided", "Decided", "When.", isDetail: true) { Cell($0.triage?.happened) },
    Field("triageMinutes", "Triage, min", "How many minutes the first decision took.") {
      Cell($0.triageTime.map { $0.components.seconds / 60 })
    },
  ]

  private static let bodies: [Field<SafeguardingRow>] = [
    Field("referrals", "Referred to", "Each referral: route, time, method, number of the body.") {
      Cell(list: $0.referrals.map(\.words))
    },
    Field("basis", "Basis", "What telling each body rested on.") {
      Cell(list: $0.referrals.map(\.basis.description))
    },
    Field(
      "responses",
      "Answers",
      "What each body answered; or by when that is due.",
      isClinical: true
    ) {
      Cell(list: $0.referrals.map(\.responseWords))
    },
    Field("wishes", "Wishes", "What the people at risk want.", isDetail: true, isClinical: true) {
      Cell(list: $0.raised?.content.wishes ?? [])
    },
    Field("informed", "Informed", "Whether the parents, or the person, know of it.") {
      $0.informed.map(Cell.flag) ?? .none
    },
    Field(
      "otherChildren",
      "Other children",
      "Whether others in danger were thought of.",
      isClinical: true
    ) {
      $0.raised?.content.otherChildrenConsidered.map(Cell.flag) ?? .none
    },
  ]

  private static let next: [Field<SafeguardingRow>] = [
    Field("owner", "Owner", "Who sees to the next step.") { Cell($0.owner) },
    Field("cases", "Cases", "The cases that it touches.") { Cell(list: $0.cases.map(\.text)) },
    Field("nextAction", "Next", "What has to be done next.") { Cell($0.nextAction?.words) },
    Field("due", "Due", "By when.") { Cell($0.nextAction?.due) },
    Field("overdue", "Overdue", "Whether that should have been done by now.") {
      .flag($0.isOverdue)
    },
    Field("furtherActions", "Then", "What has to be done after that.", isDetail: true) {
      Cell(list: $0.actions.dropFirst().map(\.words))
    },
    Field("label", "Label", "Who may see it.") { Cell($0.label) },
    Field("closed", "Closed", "When it was closed.") { Cell($0.closed?.happened) },
    Field("outcome", "Outcome", "How it ended.", isClinical: true) {
      Cell($0.closed?.content.outcome)
    },
    Field("handover", "Handed to", "Who goes on with it.", isDetail: true) {
      Cell($0.closed?.content.handoverTo?.text)
    },
  ]
}

extension SafeguardingConcernRaised {
  /// What the people at risk want, each in their own words.
  fileprivate var wishes: [String] {
    ([subject] + (furtherSubjects ?? []).compactMap(\.content)).compactMap(\.wishes?.text)
  }
}
