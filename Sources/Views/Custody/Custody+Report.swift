import Cases

extension Custody {
  /// The people as a table, one to a row, under headings if `grouping` says so; with those who await a
  /// court, and with numbers by suite.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "custody",
      "Who will be interviewed, charged, bailed or released before we see them?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .suite: row.suite?.text ?? Self.unknown
        case nil: nil
        }
      },
      panels: [awaitingCourt, suites],
      notes: ["As at \(asAt.words)."] + notes
        + (pastLimit == 0 ? [] : ["Past their limit, and no end has been recorded: \(pastLimit)."])
        + (omitted == 0 ? [] : ["Left out by the filters, closed cases included: \(omitted)."])
    )
  }

  private var pastLimit: Int { rows.count(where: \.isPastLimit) }

  private static let fields: [Field<CustodyRow>] = person + clock + service

  private static let person: [Field<CustodyRow>] = [
    Field("suite", "Suite", "Where the police have them, or will.") { Cell($0.suite).orUnknown },
    Field("custodyNumber", "Custody no.", "The number of the custody record.") { row in
      row.isVolunteer ? Cell(row.custodyNumber) : Cell(row.custodyNumber).orUnknown
    },
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
    Field("matter", "Matter", "What they are held for, or are to be interviewed about.") {
      .text($0.matter.text)
    },
    Field("voluntary", "Voluntary", "Whether they come as a volunteer, so that no clock runs.") {
      .flag($0.isVolunteer)
    },
  ]

  private static let clock: [Field<CustodyRow>] = [
    Field("relevantTime", "Relevant time", "When the clock began.") { row in
      row.clockCell { .happened(Happened($0.began)) }
    },
    Field("authorised", "Authorised", "When detention was authorised.") { row in
      row.isVolunteer ? .none : Cell(row.authorised.map { Happened($0) }).orUnknown
    },
    Field("elapsedMinutes", "Elapsed, min", "How many minutes have counted, without hospital.") {
      row in
      row.clockCell { .integer($0.counted(at: row.asAt).components.seconds / 60) }
    },
    Field("limitAt", "Limit at", "Until when they may be held; unknown while the clock stands.") {
      row in
      row.clockCell { Cell($0.limit.map { Happened($0) }).orUnknown }
    },
    Field("limitBy", "By", "What allows it: so many hours, or a warrant.") { row in
      row.clockCell { .text($0.isUnderWarrant ? "warrant" : "\($0.hours) h") }
    },
    Field("leftMinutes", "Left, min", "How many minutes are left; less than none once past.") {
      row in
      row.clockCell { Cell($0.left(at: row.asAt).map { $0.components.seconds / 60 }).orUnknown }
    },
    Field("pastLimit", "Past limit", "That no minute is left, and no end has been recorded.") {
      $0.isPastLimit ? .flag(true) : .none
    },
    Field("reviews", "Reviews", "When detention was reviewed.") { row in
      row.clockCell { .list($0.reviews.map { .happened(Happened($0)) }) }
    },
    Field("reviewDue", "Review due", "By when detention has to be reviewed next.") { row in
      row.clockCell { Cell($0.reviewDue.map { Happened($0) }).orUnknown }
    },
    Field("pausedSince", "Paused since", "Since when the clock stands still, for hospital.") {
      Cell($0.clock?.pausedSince.map { Happened($0) })
    },
    Field("interview", "Interview", "How far the interview has got.") {
      .text($0.interview.words)
    },
    Field("interviewAt", "Interview at", "When it is, was to be, began or ended.") {
      Cell($0.interview.at)
    },
    Field("nextEvent", "Next", "The first of limit, review and interview.") {
      Cell($0.nextEvent?.words).orUnknown
    },
    Field("nextAt", "Next at", "When that is, or by when.") {
      Cell($0.nextEvent?.at).orUnknown
    },
    Field("nextMinutes", "Next in, min", "In how many minutes; less than none if it is past.") {
      row in
      Cell(row.nextEvent?.minutes(from: row.asAt))
    },
  ]

  private static let service: [Field<CustodyRow>] = [
    Field("adultNeeded", "AA needed", "Whether an appropriate adult is needed, if anybody said.") {
      ($0.isAdultNeeded.map(Cell.flag) ?? .none).orUnknown
    },
    Field("adultArrived", "AA arrived", "Whether one was there, by the last contact that tells.") {
      ($0.hasAdultArrived.map(Cell.flag) ?? .none).orUnknown
    },
    Field("state", "L&D", "How far the service has got with them.") { .text($0.reach.words) },
    Field("waitingMinutes", "Waiting, min", "For how many minutes they have waited to be met.") {
      Cell($0.minutesWaiting)
    },
    Field("priority", "Priority", "How soon they were to be seen.") { Cell($0.priority) },
    Field("label", "Label", "The highest label of anything in the case.", isDetail: true) {
      Cell($0.label)
    },
  ]

  /// What stands in place of a suite that nobody has named.
  static let unknown = "unknown"
}

extension CustodyRow {
  /// A cell of the clock: nothing for a volunteer, and unknown if it is not known when it began.
  fileprivate func clockCell(_ cell: (CustodyClock) -> Cell) -> Cell {
    isVolunteer ? .none : clock.map(cell) ?? .unknown
  }
}
