import Cases

extension CourtDiary {
  /// The hearings as a table, one to a row, under headings if `grouping` says so; with numbers by
  /// court.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "court",
      "Where must we be, with what, by when?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .court: row.listing.court.text
        case .day: row.listing.date.words
        case nil: nil
        }
      },
      panels: [courts],
      notes: ["As at \(asAt.words)."] + notes
        + (omitted == 0 ? [] : ["Left out by the filters, past hearings included: \(omitted)."])
    )
  }

  private static let fields: [Field<CourtDiaryRow>] = place + person + reports + course

  private static let place: [Field<CourtDiaryRow>] = [
    Field("date", "Date", "The day.") { .date($0.listing.date) },
    Field("session", "Session", "Which half of the day.") { Cell($0.listing.session) },
    Field("time", "Time", "The time, if there is one.", isDetail: true) {
      $0.listing.at.map(Cell.moment) ?? .none
    },
    Field("court", "Court", "The place of the court.") { .text($0.listing.court.text) },
    Field("building", "Building", "The building, where the place has several.") {
      Cell($0.listing.building?.text)
    },
    Field("courtType", "Type", "Which kind of court sits.") { Cell($0.listing.courtType) },
    Field("hearing", "Hearing", "The reference of the hearing.") { .text($0.listing.hearing.text) },
    Field("state", "State", "Whether it is listed, heard or vacated, or has no result.") {
      .text($0.state.words)
    },
    Field("vacatedOn", "Vacated on", "When it was taken out of the list.", isDetail: true) {
      $0.vacatedOn.map(Cell.date) ?? .none
    },
  ]

  private static let person: [Field<CourtDiaryRow>] = [
    Field("case", "Case", "The reference of the case.") { .text($0.id.text) },
    Field("person", "Person", "The name of the person.") { .text($0.person.name) },
    Field("initials", "Initials", "Their initials, for where names are not shown.", isDetail: true)
    {
      .text($0.person.initials)
    },
    Field("personId", "Person id", "Their reference.", isDetail: true) { Cell($0.person.id) },
    Field("age", "Age", "How old they are, or may be.") { Cell($0.age.words).orUnknown },
    Field("under18", "Under 18", "Whether they are under 18; nothing if nobody can say.") {
      $0.age.isUnder18.map(Cell.flag) ?? .none
    },
    Field("ageThen", "Age then", "How old they are on the day of the hearing.", isDetail: true) {
      Cell($0.ageThen.words).orUnknown
    },
    Field("purpose", "Purpose", "What the hearing is for.") { Cell($0.listing.purpose) },
    Field("from", "From", "Where the person comes to court from.") {
      Cell($0.listing.productionFrom).orUnknown
    },
    Field("matter", "Matter", "What is heard.") { .text($0.listing.matter.text) },
  ]

  private static let reports: [Field<CourtDiaryRow>] = [
    Field("reports", "Reports", "What kinds of report are wanted, or there.") {
      Cell(list: $0.reports.map(\.kind))
    },
    Field("reportsFor", "Asked by", "Who asked for each.") {
      Cell(list: $0.reports.map { $0.requester ?? Self.nobody })
    },
    Field("reportsDue", "Due", "By when each has to be there.") {
      .list($0.reports.map { Cell($0.due).orUnknown })
    },
    Field("reportStates", "Status", "How far each has got.") {
      Cell(list: $0.reports.map(\.status.words))
    },
    Field("consent", "Consent", "How the person stands to telling the court.") {
      .text($0.consent.state.words)
    },
    Field("consentLevel", "Level", "The most that the court may be told.") {
      Cell($0.consent.level)
    },
    Field("helpers", "Helpers", "Appropriate adult, intermediary, interpreter.") {
      ($0.helpers.map { Cell(list: $0) } ?? .none).orUnknown
    },
    Field("lead", "Lead", "Who leads the case.") { Cell($0.lead) },
  ]

  private static let course: [Field<CourtDiaryRow>] = [
    Field("lastOutcome", "Last outcome", "What the court did, here or last time.") {
      Cell($0.lastOutcome?.content.outcome)
    },
    Field("remand", "Remand", "Where that left the person until the next hearing.") {
      Cell($0.lastOutcome?.content.remandStatus)
    },
    Field("next", "Next", "When the matter is heard after this.") { Cell($0.next) },
    Field("doubts", "Doubts", "What somebody should look at.") {
      Cell(list: $0.doubts.map(\.words))
    },
    Field("label", "Label", "The highest label of anything in the case.", isDetail: true) {
      Cell($0.label)
    },
  ]

  /// What stands in place of who asked, where nobody did.
  private static let nobody = "nobody"
}
