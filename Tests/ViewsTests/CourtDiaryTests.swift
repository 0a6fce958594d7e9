import Cases
import Testing
import Views

@Suite struct `The court diary` {
  @Test
  func `shows Daniel Reeve's first hearing the evening before, with a report nobody asked for`()
    throws
  {
    let report = try Story(Fixtures.lines("storylines/A.ndjson"))
      .diary(at: "2026-03-29T16:45:00+01:00").report()
    #expect(
      report.table("date", "session", "court", "building", "courtType", "hearing", "state") == """
        date | session | court | building | courtType | hearing | state
        2026-03-30 | AM | CO-MAN | Manchester magistrates' court | mag | H-0001 | listed
        """
    )
    #expect(
      report.table("case", "person", "age", "under18", "purpose", "from", "matter") == """
        case | person | age | under18 | purpose | from | matter
        C-0001 | Daniel Reeve | 34 | no | firstAppearance | custody | M-0001
        """
    )
    #expect(
      report.table("reports", "reportsFor", "reportsDue", "reportStates", "consent", "consentLevel")
        == """
        reports | reportsFor | reportsDue | reportStates | consent | consentLevel
        writtenShort | nobody | 2026-03-30 | approved | given | L2
        """
    )
    #expect(
      report.table("helpers", "lead", "lastOutcome", "remand", "next", "doubts") == """
        helpers | lead | lastOutcome | remand | next | doubts
        unknown | ST01 |  |  |  | 
        """
    )
    #expect(report.notes == ["As at 2026-03-29T16:45:00+01:00."])
  }

  @Test(
    arguments: [
      ("2026-03-29T16:40", [[]]), ("2026-03-29T16:41", [["approved"]]),
      ("2026-03-30T09:25", [["approved"]]), ("2026-03-30T09:26", [["sent"]]),
    ] as [(String, [[String]])]
  )
  func `follows his report to the court`(time: String, states: [[String]]) throws {
    let diary = try Story(Fixtures.lines("storylines/A.ndjson")).diary(at: "\(time):00+01:00")
    #expect(diary.rows.map { $0.reports.map(\.status.words) } == states)
  }

  @Test func `shows what was heard today, and what comes next with the report of another service`()
    throws
  {
    let report = try Story(Fixtures.lines("storylines/A.ndjson"))
      .diary(at: "2026-03-30T12:10:00+01:00").report()
    #expect(
      report.table("hearing", "state", "purpose", "from", "reports", "reportsFor", "reportStates")
        == """
        hearing | state | purpose | from | reports | reportsFor | reportStates
        H-0001 | heard | firstAppearance | custody | writtenShort | nobody | sent
        H-0002 | listed | PSR | bail | PSR | court | by others
        """
    )
    #expect(
      report.table("hearing", "reportsDue", "lastOutcome", "remand", "next") == """
        hearing | reportsDue | lastOutcome | remand | next
        H-0001 | 2026-03-30 | reportRequested | CB | H-0002 CO-MAN 2026-04-27 AM
        H-0002 | 2026-04-24 | reportRequested | CB | 
        """
    )
  }

  @Test(
    arguments: [
      ("2026-03-30T23:59", ["H-0001", "H-0002"], 0), ("2026-03-31T00:00", ["H-0002"], 1),
      ("2026-04-27T13:10", ["H-0002"], 1), ("2026-04-28T00:00", [], 2), ("2026-05-01T00:00", [], 2),
    ]
  )
  func `forgets a hearing when the day is over on which it was heard`(
    time: String,
    hearings: [String],
    omitted: Int
  ) throws {
    let diary = try Story(Fixtures.lines("storylines/A.ndjson")).diary(at: "\(time):00+01:00")
    #expect(diary.rows.map(\.listing.hearing.text) == hearings)
    #expect(diary.omitted == omitted)
  }

  @Test func `shows a court's request for a girl who turns 18 before the hearing`() throws {
    let report = try Story(Fixtures.lines("storylines/I.ndjson"))
      .diary(at: "2026-05-13T11:45:00+01:00").report()
    #expect(
      report.table("hearing", "state", "person", "age", "under18", "ageThen", "doubts") == """
        hearing | state | person | age | under18 | ageThen | doubts
        H-0010 | heard | Nadia Kowalczyk | 17 | yes | 17 | 
        H-0011 | listed | Nadia Kowalczyk | 17 | yes | 18 | adult at a youth court
        """
    )
    #expect(
      report.table("hearing", "reports", "reportsFor", "reportsDue", "reportStates", "consentLevel")
        == """
        hearing | reports | reportsFor | reportsDue | reportStates | consentLevel
        H-0010 |  |  |  |  | L2
        H-0011 | written | COURT-LA | 2026-05-26T16:00+01:00 | requested | L2
        """
    )
  }

  @Test func `has a child on 19 May and an adult on 20 May`() throws {
    let story = try Story(Fixtures.lines("storylines/I.ndjson"))
    let ages = try ["2026-05-19T23:59:59", "2026-05-20T00:00:00"].map { time in
      try story.diary(at: "\(time)+01:00").report().table("hearing", "age", "under18")
    }
    #expect(
      ages == [
        "hearing | age | under18\nH-0011 | 17 | yes", "hearing | age | under18\nH-0011 | 18 | no",
      ]
    )
  }

  @Test(
    arguments: [
      ("2026-05-26T12:03", "requested"), ("2026-05-26T12:04", "approved"),
      ("2026-05-26T14:02", "approved"), ("2026-05-26T14:03", "sent"),
    ]
  )
  func `follows what the court asked for`(time: String, state: String) throws {
    let diary = try Story(Fixtures.lines("storylines/I.ndjson")).diary(at: "\(time):00+01:00")
    #expect(diary.rows.map { $0.reports.map(\.status.words) } == [[state]])
  }

  @Test func `shows what was taken out of the list, and what stands in its place with its report`()
    throws
  {
    let report = try Story(Fixtures.lines("storylines/I.ndjson"))
      .diary(at: "2026-05-26T17:05:00+01:00").report()
    #expect(
      report.table("hearing", "date", "session", "state", "vacatedOn", "reportStates", "next")
        == """
        hearing | date | session | state | vacatedOn | reportStates | next
        H-0011 | 2026-05-27 | AM | vacated | 2026-05-26 |  | H-0012 CO-TAM 2026-06-03 PM
        H-0012 | 2026-06-03 | PM | listed |  | sent | 
        """
    )
    #expect(
      report.table("hearing", "age", "doubts", "lastOutcome", "remand") == """
        hearing | age | doubts | lastOutcome | remand
        H-0011 | 18 |  | adjourned | CB
        H-0012 | 18 | adult at a youth court | adjourned | CB
        """
    )
  }

  @Test(arguments: [("2026-06-02T23:59", true), ("2026-06-03T00:00", false)])
  func `shows it for seven days`(time: String, isThere: Bool) throws {
    let diary = try Story(Fixtures.lines("storylines/I.ndjson")).diary(at: "\(time):00+01:00")
    #expect(diary.rows.contains { $0.listing.hearing.text == "H-0011" } == isThere)
  }

  @Test func `shows that somebody has refused that the court is told, and then agrees`() throws {
    let story = try Story(Fixtures.lines("storylines/C.ndjson"))
    let tables = try ["2026-04-12T10:00", "2026-04-13T09:30"].map { time in
      try story.diary(at: "\(time):00+01:00").report()
        .table("hearing", "court", "from", "consent", "consentLevel")
    }
    #expect(
      tables[0] == """
        hearing | court | from | consent | consentLevel
        H-0003 | CO-STO | bail | refused | 
        """
    )
    #expect(
      tables[1] == """
        hearing | court | from | consent | consentLevel
        H-0003 | CO-STO | bail | given | L1
        """
    )
  }

  @Test func `shows who has to be there to help a child`() throws {
    var story = try Story(Fixtures.lines("storylines/B.ndjson"))
    try story.tell(
      "HearingScheduled",
      in: "case/C-0002",
      at: "2026-04-09T10:00+01:00",
      """
      {"hearing":"H-2","matter":"M-0002","court":"CO-WIG","courtType":"youth",
      "date":"2026-04-20","session":"AM","purpose":"plea","status":"listed"}
      """
    )
    let report = try story.diary(at: "2026-04-09T12:00:00+01:00").report()
    #expect(
      report.table("hearing", "age", "helpers", "lead", "from") == """
        hearing | age | helpers | lead | from
        H-2 | 13 | appropriate adult, intermediary | ST06 | unknown
        """
    )
  }
}
