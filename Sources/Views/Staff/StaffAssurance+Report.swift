import Cases

extension StaffAssurance {
  /// The staff as a table, one to a row, under headings if `grouping` says so; with what runs out next
  /// and the rota of the duty seniors.
  public func report(by grouping: Grouping? = nil) -> Report {
    Report(
      "staff",
      "Is everybody safe, prepared, supervised and allowed to do what they do?",
      fields: Self.fields,
      sections: Section.list(rows) { row in
        switch grouping {
        case .role: row.roles.map(\.text).joined(separator: ", ")
        case .area: row.areaWords
        case .supervisor: row.supervisor?.text ?? Self.unknown
        case .status: row.status?.entry.code ?? Self.unknown
        case nil: nil
        }
      },
      panels: panels,
      notes: ["As at \(asAt.words)."] + notes
        + (omitted == 0 ? [] : ["Left out by the filters, leavers included: \(omitted)."])
    )
  }

  /// What stands where nothing is known.
  static let unknown = "unknown"

  private static let fields: [Field<StaffRow>] = identity + development + papers + work + safety

  private static let identity: [Field<StaffRow>] = [
    Field("staff", "Staff", "The reference of the member of staff.") { .text($0.id.text) },
    Field("roles", "Roles", "The roles that they hold and can use.") {
      Cell(list: $0.roles.map(\.text))
    },
    Field("status", "Status", "Whether they may work.") {
      .text($0.status?.entry.code ?? unknown)
    },
    Field("awayUntil", "Away until", "Up to when they are on leave.") {
      $0.leave.map { $0.until.map(Cell.moment) ?? .text(unknown) } ?? .none
    },
    Field("cover", "Cover", "Who stands in for them while they are away.") {
      Cell($0.leave?.cover)
    },
    Field("areas", "Areas", "Where they work.") { .text($0.areaWords) },
    Field("sites", "Sites", "Where they usually work.", isDetail: true) {
      Cell(list: $0.sites.map(\.text))
    },
    Field("supervisor", "Supervisor", "Who supervises them.", isDetail: true) {
      Cell($0.supervisor)
    },
  ]

  private static let development: [Field<StaffRow>] = [
    Field("inducted", "Inducted", "Whether their induction is complete.") { .flag($0.isInducted) },
    Field("inductionWeeks", "Weeks", "The weeks of it that were recorded as completed.") {
      .list($0.weeks.map(Cell.integer))
    },
    Field("supervised", "Supervised", "When they were last supervised.") {
      Cell($0.supervised?.happened)
    },
    Field("supervisionKind", "How", "Whether alone or in a group.", isDetail: true) {
      Cell($0.supervised?.content.kind)
    },
    Field("supervisionDue", "Supervision due", "By when they are to be supervised next.") {
      .date($0.supervisionDue ?? .unknown)
    },
    Field("training", "Training", "The last training about each topic, and how long it counts.") {
      Cell(list: $0.trainings.compactMap(\.content.words))
    },
    Field("competences", "Competences", "Competences that were signed off.", isDetail: true) {
      Cell(list: $0.competences.compactMap(\.content.words))
    },
  ]

  private static let papers: [Field<StaffRow>] = [
    Field("vettedUntil", "Vetted until", "The last day of their police vetting.") {
      .date($0.papers[.vetting] ?? .unknown)
    },
    Field("register", "Register", "Who keeps the register on which they stand.", isDetail: true) {
      Cell($0.register)
    },
    Field("registeredUntil", "Registered until", "The last day of their registration.") {
      $0.papers[.registration].map(Cell.date) ?? .none
    },
    Field("barringCheckedUntil", "DBS until", "The last day on which their DBS check counts.") {
      .date($0.papers[.barringCheck] ?? .unknown)
    },
  ]

  private static let work: [Field<StaffRow>] = [
    Field("leads", "Leads", "How many open cases they lead.") { .integer(Int64($0.leads.count)) },
    Field("coWorks", "Co-works", "In how many open cases of others they work.") {
      .integer(Int64($0.coWorks.count))
    },
    Field("cases", "Cases", "The cases that they lead, then the others.", isDetail: true) {
      Cell(list: ($0.leads + $0.coWorks).map(\.text))
    },
    Field("onDuty", "On duty", "Whether they are the duty senior.") { .flag($0.isOnDuty) },
    Field("duty", "Duty", "The slots in which they are, now and later.") {
      Cell(list: $0.duty.map(\.words))
    },
  ]

  private static let safety: [Field<StaffRow>] = [
    Field("activity", "Now", "What they are doing.") {
      .text($0.whereabouts.activity.words)
    },
    Field("place", "Where", "The site or the place where they are.") {
      Cell($0.whereabouts.where)
    },
    Field("alone", "Alone", "Whether they are alone there.") {
      $0.whereabouts.isAlone.map(Cell.flag) ?? .none
    },
    Field("shiftEnds", "Shift ends", "When their shift is expected to end.", isDetail: true) {
      $0.whereabouts.shiftEnds.map(Cell.moment) ?? .none
    },
    Field("lastCheck", "Last check", "When they were last in touch.") {
      Cell($0.whereabouts.lastCheck)
    },
    Field("checkDue", "Next check", "By when they have to be in touch.") { Cell($0.checkDue) },
    Field("overdue", "Overdue", "Whether they should have been by now.") { .flag($0.isOverdue) },
    Field("gaps", "Gaps", "What is not as it should be, the urgent first.") {
      Cell(list: $0.gaps.map(\.description))
    },
    Field("label", "Label", "Who may see what was recorded of them.", isDetail: true) {
      Cell($0.label)
    },
  ]
}

extension StaffRow {
  /// The areas, that it is all of them, or that nobody knows.
  fileprivate var areaWords: String {
    areas.map { $0.isEmpty ? "all" : $0.map(\.text).joined(separator: ", ") }
      ?? StaffAssurance.unknown
  }
}

extension StaffDevelopmentRecorded {
  /// What it was about, and up to when it counts.
  fileprivate var words: String? {
    (competence?.text ?? topic?.entry.code).map { name in
      validUntil.map { "\(name) until \($0)" } ?? name
    }
  }
}
