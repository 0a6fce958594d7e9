import Cases
import Testing
import Views

@Suite struct `A caseload` {
  @Test func `shows Daniel Reeve as he was known after his report had been approved`() throws {
    let instant = try Instant.at("2026-03-29T16:45:00+01:00")
    let story = try Story(Fixtures.storylines())
    let report = Caseload(story.caseFiles(by: instant), in: story.service, asAt: instant).report()
    #expect(
      report.table("case", "person", "initials", "age", "under18", "area", "site") == """
        case | person | initials | age | under18 | area | site
        C-0001 | Daniel Reeve | DR | 34 | no | SAL | CU-PEN
        """
    )
    #expect(
      report.table("case", "needs", "pathways", "stage", "matters", "lead", "team", "priority")
        == """
        case | needs | pathways | stage | matters | lead | team | priority
        C-0001 | MH-DEP, ALC | mentalHealth, substanceMisuse | assessed | M-0001 CHARGED | ST01 | SAL | 2
        """
    )
    #expect(
      report.table("case", "consent") == """
        case | consent
        C-0001 | ENGAGE given, RECORDS given, POLICE given L1, COURT given L2, PROB given L2, SERVICE given L1
        """
    )
    #expect(
      report.table("case", "risk", "riskAgeHours", "lastContact", "lastOutcome", "daysOpen") == """
        case | risk | riskAgeHours | lastContact | lastOutcome | daysOpen
        C-0001 | suicide medium | 7 | 2026-03-29T08:40+01:00 | seen | 0
        """
    )
    #expect(
      report.table("case", "justice", "justiceAt", "nextAction", "due", "overdue", "furtherActions")
        == """
        case | justice | justiceAt | nextAction | due | overdue | furtherActions
        C-0001 | hearing H-0001 CO-MAN AM | 2026-03-30 | review the risk | 2026-03-30T09:00+01:00 | no | send RP-0001, review the case
        """
    )
    #expect(report.notes == ["As at 2026-03-29T16:45:00+01:00."])
  }

  @Test func `shows a child with what helps him, and his concern without what it says`() throws {
    let instant = try Instant.at("2026-04-09T14:25:00+01:00")
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    let report = Caseload(story.caseFiles(by: instant), in: story.service, asAt: instant).report()
    #expect(
      report.table("case", "person", "age", "under18", "stage", "matters", "communication") == """
        case | person | age | under18 | stage | matters | communication
        C-0002 | Kai Lennon | 13 | yes | screened | M-0002 VI | easyRead, shortQuestions, breaks every 20 minutes, appropriate adult, intermediary
        """
    )
    #expect(
      report.table("case", "consent", "risk", "safeguarding", "nextAction", "due") == """
        case | consent | risk | safeguarding | nextAction | due
        C-0002 | ENGAGE given, POLICE given L1, COURT not asked, YJS given L1, SERVICE given L2, EDU refused | exploitation high | SG-0002 restricted ST06 due 2026-04-09 | safeguarding SG-0002 | 2026-04-09
        """
    )
  }

  @Test func `puts what is overdue first`() throws {
    let instant = try Instant.at("2026-04-02T18:00:00+01:00")
    let story = try Story(Fixtures.storylines())
    let report = Caseload(story.caseFiles(by: instant), in: story.service, asAt: instant).report()
    #expect(
      report.table("case", "overdue", "due", "nextAction", "onward", "flags") == """
        case | overdue | due | nextAction | onward | flags
        C-0001 | yes | 2026-03-30T09:00+01:00 | review the risk | OR-0001 drugAndAlcohol no answer | risk expired
        C-0002 | no | 2026-04-08T16:00+01:00 | first contact |  | 
        """
    )
  }

  @Test func `puts what is due sooner before what is more urgent, and that before the rest`() throws
  {
    var story = try Story([])
    for (number, priority, due) in [(1, 4, "10"), (2, 1, "12"), (3, 1, "11"), (4, 2, "11")] {
      try story.tell(
        "ReferralTriaged",
        in: "case/C-\(number)",
        at: "2026-06-01T09:00+01:00",
        #"{"decision":"accepted","priority":"\#(priority)","dueBy":"2026-06-01T\#(due):00+01:00"}"#
      )
    }
    let instant = try Instant.at("2026-06-01T09:30:00+01:00")
    let files = story.caseFiles().reversed()
    let caseload = Caseload(Array(files), in: story.service, asAt: instant)
    #expect(caseload.rows.map(\.id.text) == ["C-1", "C-3", "C-4", "C-2"])
  }

  @Test func `asks for the screening of whoever was met and agreed, until there is one`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let next = try ["08:44", "08:47", "09:16", "09:30"].map { time in
      let instant = try Instant.at("2026-03-29T\(time):00+01:00")
      return CaseloadRow(story.caseFiles(by: instant)[0], in: story.service, asAt: instant)
        .nextAction?.words
    }
    #expect(next == ["review the case", "screen", "screen", "review the risk"])
  }

  @Test func `does not show a closed case again because of a late answer`() throws {
    var story = try Story(Fixtures.lines("storylines/B.ndjson"))
    try story.tell(
      "OnwardReferralOutcomeRecorded",
      in: "case/C-0002",
      at: "2026-07-02T12:00+01:00",
      by: "ST06",
      #"{"referral":"OR-0002","outcome":"noResponse","date":"2026-07-02"}"#
    )
    let instant = try Instant.at("2026-07-03T09:00:00+01:00")
    let caseload = Caseload(story.caseFiles(), in: story.service, asAt: instant)
    #expect(caseload.rows.isEmpty)
    #expect(caseload.omitted == 1)
  }

  @Test func `has everything between the closing and the opening again as it was`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let stages = try [
      "2026-04-29T14:00", "2026-04-30T09:00", "2026-05-12T09:45", "2026-05-14T09:00",
    ]
    .map { try Instant.at("\($0):00+01:00") }
    .map { CaseloadRow(story.caseFiles(by: $0)[0], in: story.service, asAt: $0).stage }
    #expect(stages == [.closing, .closed, .closing, .closed])
  }

  @Test func `has as many rows as cases, however many people work on them`() throws {
    var story = try Story(Fixtures.lines("storylines/A.ndjson"))
    try story.tellReferral()
    for staff in ["ST03", "ST08"] {
      try story.tell(
        "CaseAllocated",
        in: "case/C-0001",
        at: "2026-03-29T08:10+01:00",
        by: "ST04",
        #"{"change":"set","kind":"co","staff":"\#(staff)"}"#
      )
    }
    let instant = try Instant.at("2026-06-01T10:00:00+01:00")
    var filter = CaseloadFilter()
    filter.stages = Set(CaseStage.allCases)
    let caseload = Caseload(story.caseFiles(), in: story.service, asAt: instant, filter: filter)
    #expect(
      caseload.report().panel("workers")?.table("lead", "cases", "coWorked", "overdue") == """
        lead | cases | coWorked | overdue
        ST01 | 1 | 0 | 0
        ST03 | 0 | 1 | 0
        ST08 | 0 | 1 | 0
        unallocated | 1 | 0 | 0
        """
    )
    #expect(caseload.rows.count == 2)
  }

  @Test(
    arguments: [
      (Caseload.Grouping.lead, ["ST01", "ST06"]),
      (.area, ["SAL", "WIG"]),
      (.site, ["CU-PEN", "VA-WIG"]),
      (.stage, ["accepted", "supporting"]),
    ]
  )
  func `stands under headings`(grouping: Caseload.Grouping, headings: [String]) throws {
    let instant = try Instant.at("2026-04-02T18:00:00+01:00")
    let story = try Story(Fixtures.storylines())
    let caseload = Caseload(story.caseFiles(by: instant), in: story.service, asAt: instant)
    let report = caseload.report(by: grouping)
    #expect(report.groups.map(\.title) == headings)
    #expect(report.groups.map(\.rows) == [0..<1, 1..<2])
  }

  @Test func `leaves a closed case out also when its person has been erased`() throws {
    var story = try Story(Fixtures.lines("storylines/A.ndjson"))
    story.erase("case/C-0001", "person/PN01")
    let instant = try Instant.at("2026-06-01T09:00:00+01:00")
    let caseload = Caseload(story.caseFiles(), in: story.service, asAt: instant)
    #expect(caseload.rows.isEmpty)
    #expect(caseload.omitted == 1)
  }

  @Test func `shows what is left of an erased person`() throws {
    var story = try Story([])
    try story.tellReferral()
    story.erase("case/C-0009", "person/PN09")
    let instant = try Instant.at("2026-06-02T09:00:00+01:00")
    let report = Caseload(story.caseFiles(), in: story.service, asAt: instant).report()
    #expect(
      report.table("case", "person", "initials", "personId", "age", "flags", "nextAction") == """
        case | person | initials | personId | age | flags | nextAction
        C-0009 | [erased] | [erased] |  |  | erased | 
        """
    )
  }
}
