import Cases

extension ConsentStatus {
  /// What was asked is answered first, with the status beside it; if nothing was asked, the status alone.
  public func report(by grouping: Grouping? = nil) -> Report {
    isAsked
      ? answerReport(beside: matrix(by: grouping, notes: []), notes: notesOfAll)
      : matrix(by: grouping, notes: notesOfAll)
  }

  /// The status as a table, one purpose and recipient to a row, under headings if `grouping` says so.
  private func matrix(by grouping: Grouping?, notes: [String]) -> Report {
    Report(
      "consent",
      "Who agreed to what, and what may be told now?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .case: row.id.text
        case .purpose: row.target.purpose?.entry.code ?? Self.noPurpose
        case .recipient: row.target.recipient?.entry.code ?? Self.nobody
        case .state: row.stateWords
        case nil: nil
        }
      },
      notes: notes
    )
  }

  private var notesOfAll: [String] {
    ["As at \(asAt.words)."] + notes
      + [
        "What may be told is judged by INV-03 alone; what a role may tell is judged as well when a"
          + " disclosure is recorded."
      ]
      + (omitted == 0 ? [] : ["Left out by the filters: \(omitted)."])
      + (closedCases == 0 ? [] : ["Closed cases, which were not looked at: \(closedCases)."])
      + (isAsked && closedCases > 0
        ? ["To ask about a closed case, name one with --case, or the person with --person."] : [])
  }

  private static let fields: [Field<ConsentRow>] = identity + agreement + outlook

  private static let identity: [Field<ConsentRow>] = [
    Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
    Field("person", "Person", "The name of the person.") { .text($0.person.name) },
    Field("initials", "Initials", "Their initials, for where names are not shown.", isDetail: true)
    {
      .text($0.person.initials)
    },
    Field("purpose", "Purpose", "What it is for; nothing where only an override names somebody.") {
      Cell($0.target.purpose)
    },
    Field("recipient", "Recipient", "The kind of recipient; nothing where nobody is told.") {
      Cell($0.target.recipient)
    },
    Field("named", "Who", "The service, or the relative, that is agreed to by name.") {
      Cell($0.target.name)
    },
    Field("state", "State", "How the person stands to it.") { .text($0.stateWords) },
    Field("since", "Since", "Since when.") { Cell(($0.standing?.since).map { Happened($0) }) },
  ]

  private static let agreement: [Field<ConsentRow>] = [
    Field("level", "Level", "The highest level in force.") { Cell($0.level) },
    Field("consent", "Consent", "The consent in force; the latest of several.") {
      Cell($0.term?.consent)
    },
    Field("giver", "Given by", "Who agreed.") { Cell($0.giverWords) },
    Field("basis", "Basis", "Why they can decide.") { Cell($0.basisWords) },
    Field("form", "Form", "In what form they agreed.", isDetail: true) {
      Cell($0.consent?.content.form)
    },
    Field("expires", "Expires", "When it ends; nothing if with the case.") { Cell($0.expires) },
    Field("limits", "Limits", "What must stay out, in words.", isDetail: true, isClinical: true) {
      Cell($0.term?.agreement.contentLimits?.text)
    },
    Field("conditions", "Conditions", "On which conditions.", isDetail: true, isClinical: true) {
      Cell($0.consent?.content.conditions?.text)
    },
  ]

  private static let outlook: [Field<ConsentRow>] = [
    Field("mayTell", "May tell", "The most that may be told now; nothing where nobody is told.") {
      Cell($0.mayTell)
    },
    Field("why", "Why", "The rule that decided, and why.") { row in
      Cell(row.answer.map { "\($0.rule): \($0.why)" })
    },
    Field("cautions", "Mind", "What does not stand against it, and should be known.") {
      Cell(list: ($0.answer?.cautions ?? []).map(\.description))
    },
    Field("reoffer", "Ask again", "When to ask again for what was refused.") {
      Cell($0.reofferWords)
    },
    Field("birthdays", "Birthdays", "What the birthdays 16 and 18 mean for it.") {
      Cell(list: $0.birthdays)
    },
    Field("history", "History", "What changed, in the order in which it happened.") {
      Cell(list: $0.historyWords)
    },
    Field("lead", "Lead", "Who leads the case.", isDetail: true) { Cell($0.lead) },
    Field("label", "Label", "The highest label of anything in the case.", isDetail: true) {
      Cell($0.label)
    },
  ]

  private static let noPurpose = "no purpose"
  private static let nobody = "nobody is told"
}
