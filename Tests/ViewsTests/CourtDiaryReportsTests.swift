import Cases
import Testing
import Views

/// Somebody whose hearing H-1 at Manchester is on 3 June 2026.
@Suite struct `The reports in a court diary` {
  private func table(
    at words: String = "2026-06-01T12:00:00+01:00",
    _ more: (inout Story) throws -> Void
  ) throws -> String {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellHearing(1, on: "2026-06-03")
    try more(&story)
    return try story.diary(at: words).report()
      .table("hearing", "reports", "reportsFor", "reportsDue", "reportStates")
  }

  @Test func `are blocked when the consent is taken back that they rest on`() throws {
    var story = try Story(Fixtures.lines("storylines/A.ndjson"))
    try story.tell(
      "ConsentWithdrawn",
      in: "case/C-0001",
      at: "2026-03-29T17:00+01:00",
      """
      {"all":false,"consents":["K-0001"],"purposes":["COURT"],"toldTo":"ST01","how":"inPerson"}
      """
    )
    let report = try story.diary(at: "2026-03-29T17:30:00+01:00").report()
    #expect(
      report.table("hearing", "reportStates", "consent", "consentLevel") == """
        hearing | reportStates | consent | consentLevel
        H-0001 | blocked | withdrawn | 
        """
    )
  }

  @Test(arguments: [("declined", #","whyDeclined":"too late""#, "declined"), ("P0", "", "P0")])
  func `are left when nobody is going to write them`(status: String, more: String, words: String)
    throws
  {
    let table = try table { story in
      try story.tellRequest(1, due: "2026-06-02", status: status, more)
    }
    #expect(
      table == """
        hearing | reports | reportsFor | reportsDue | reportStates
        H-1 | written | COURT-LA | 2026-06-02 | \(words)
        """
    )
  }

  @Test func `belong to the first hearing to come when a court names none`() throws {
    let table = try table { story in
      try story.tellHearing(1, on: "2026-06-10", hearing: 2)
      try story.tellRequest(1, due: "2026-06-02", isForHearing: false)
    }
    #expect(
      table == """
        hearing | reports | reportsFor | reportsDue | reportStates
        H-1 | written | COURT-LA | 2026-06-02 | requested
        H-2 |  |  |  | 
        """
    )
  }

  @Test func `are shown once when a request has led to one`() throws {
    let table = try table { story in
      try story.tellCourtConsent(1)
      try story.tellRequest(1, due: "2026-06-02")
      try story.tellApproval(1)
    }
    #expect(
      table == """
        hearing | reports | reportsFor | reportsDue | reportStates
        H-1 | written | COURT-LA | 2026-06-02 | approved
        """
    )
  }

  @Test func `that a court orders of this service are due at its next hearing`() throws {
    let order = { (story: inout Story) in
      try story.tell(
        "HearingOutcomeRecorded",
        in: "case/C-1",
        at: "2026-06-03T11:00+01:00",
        """
        {"hearing":"H-1","outcome":"reportRequested","remandStatus":"UB",
        "nextHearing":{"date":"2026-06-24"},"reportOrdered":{"kind":"LD","due":"2026-06-20"}}
        """
      )
      try story.tellHearing(1, on: "2026-06-24", hearing: 2)
    }
    let before = try table(at: "2026-06-04T09:00:00+01:00", order)
    #expect(
      before == """
        hearing | reports | reportsFor | reportsDue | reportStates
        H-2 | LD | court | 2026-06-20 | requested
        """
    )
    let after = try table(at: "2026-06-19T09:00:00+01:00") { story in
      try order(&story)
      try story.tellApproval(1, at: "2026-06-18T09:00+01:00")
    }
    #expect(
      after == """
        hearing | reports | reportsFor | reportsDue | reportStates
        H-2 | LD | court | 2026-06-20 | approved
        """
    )
  }

  @Test func `await a result once the day is over`() throws {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellHearing(1, on: "2026-06-03")
    let states = try ["2026-06-03T23:59:59", "2026-06-04T00:00:00"].map { time in
      try story.diary(at: "\(time)+01:00").rows.map(\.state.words)
    }
    #expect(states == [["listed"], ["no result"]])
  }

  @Test(
    arguments: [
      ("2026-06-05", "mag", "1990-05-17", []),
      ("2026-06-06", "mag", "1990-05-17", []),
      ("2026-06-07", "mag", "1990-05-17", ["no sitting day"]),
      ("2026-08-31", "mag", "1990-05-17", ["no sitting day"]),
      ("2026-06-05", "youth", "1990-05-17", ["adult at a youth court"]),
      ("2026-06-05", "youth", "2010-01-31", []),
      ("2026-06-05", "mag", "2010-01-31", ["child at an adult court"]),
      ("2026-06-05", "crown", "2010-01-31", []),
      ("2026-06-05", "youth", "2008", []),
    ] as [(String, String, String, [String])]
  )
  func `stand beside doubts about the day and the kind of court`(
    date: String,
    type: String,
    born: String,
    doubts: [String]
  ) throws {
    var story = try Story([])
    try story.tellArrest(1, born: born)
    try story.tellHearing(1, on: date, type: type)
    let diary = try story.diary(at: "2026-06-01T12:00:00+01:00")
    #expect(diary.rows.map { $0.doubts.map(\.words) } == [doubts])
  }
}
