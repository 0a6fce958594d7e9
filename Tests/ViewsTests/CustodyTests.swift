import Cases
import Testing
import Views

@Suite struct `The custody view` {
  @Test func `shows Daniel Reeve on the morning on which the clocks went forward`() throws {
    let report = try Story(Fixtures.lines("storylines/A.ndjson"))
      .custody(at: "2026-03-29T08:00:00+01:00").report()
    #expect(
      report.table("suite", "custodyNumber", "case", "person", "age", "matter", "voluntary") == """
        suite | custodyNumber | case | person | age | matter | voluntary
        CU-PEN | PEN/26/01873 | C-0001 | Daniel Reeve | 34 | M-0001 | no
        """
    )
    #expect(
      report.table("relevantTime", "authorised", "elapsedMinutes", "limitAt", "limitBy") == """
        relevantTime | authorised | elapsedMinutes | limitAt | limitBy
        2026-03-28T22:05+00:00 | 2026-03-28T22:20+00:00 | 535 | 2026-03-29T23:05+01:00 | 24 h
        """
    )
    #expect(
      report.table("leftMinutes", "reviews", "reviewDue", "pausedSince") == """
        leftMinutes | reviews | reviewDue | pausedSince
        905 | 2026-03-29T05:10+01:00 | 2026-03-29T14:10+01:00 | 
        """
    )
    #expect(
      report.table("interview", "interviewAt", "nextEvent", "nextAt", "nextMinutes") == """
        interview | interviewAt | nextEvent | nextAt | nextMinutes
        expected | 2026-03-29T10:00+01:00 | interview | 2026-03-29T10:00+01:00 | 120
        """
    )
    #expect(
      report.table("adultNeeded", "adultArrived", "state", "waitingMinutes", "priority") == """
        adultNeeded | adultArrived | state | waitingMinutes | priority
        unknown | unknown | waiting | 10 | 
        """
    )
    #expect(report.notes == ["As at 2026-03-29T08:00:00+01:00."])
  }

  @Test func `says that a clock is unknown before anybody has read when it began`() throws {
    let report = try Story(Fixtures.lines("storylines/A.ndjson"))
      .custody(at: "2026-03-29T07:57:00+01:00").report()
    #expect(
      report.table("case", "relevantTime", "authorised", "elapsedMinutes", "limitAt", "limitBy")
        == """
        case | relevantTime | authorised | elapsedMinutes | limitAt | limitBy
        C-0001 | unknown | unknown | unknown | unknown | unknown
        """
    )
    #expect(
      report.table("case", "leftMinutes", "reviews", "reviewDue", "nextEvent", "nextMinutes") == """
        case | leftMinutes | reviews | reviewDue | nextEvent | nextMinutes
        C-0001 | unknown | unknown | unknown | interview | 123
        """
    )
  }

  @Test(
    arguments: [
      ("07:57", "waiting | 7 | "), ("08:43", "waiting | 53 | 2"), ("08:44", "screening |  | 2"),
      ("09:29", "done |  | 2"),
    ]
  )
  func `follows how far the service has got with him`(time: String, expected: String) throws {
    let report = try Story(Fixtures.lines("storylines/A.ndjson"))
      .custody(at: "2026-03-29T\(time):00+01:00").report()
    #expect(
      report.table("state", "waitingMinutes", "priority")
        == "state | waitingMinutes | priority\n\(expected)"
    )
  }

  @Test func `counts only what came first: the interview until its time, then the review`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let tables = try ["10:00:59", "10:01:00"].map { time in
      try story.custody(at: "2026-03-29T\(time)+01:00").report()
        .table("interview", "interviewAt", "nextEvent", "nextAt", "nextMinutes")
    }
    #expect(
      tables[0] == """
        interview | interviewAt | nextEvent | nextAt | nextMinutes
        expected | 2026-03-29T10:00+01:00 | interview | 2026-03-29T10:00+01:00 | 0
        """
    )
    #expect(
      tables[1] == """
        interview | interviewAt | nextEvent | nextAt | nextMinutes
        unknown | 2026-03-29T10:00+01:00 | review 2 | 2026-03-29T14:10+01:00 | 249
        """
    )
  }

  @Test func `moves him to those who await a court when he is charged, until a court has sat`()
    throws
  {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let held = try story.custody(at: "2026-03-29T15:20:59+01:00")
    #expect(held.rows.map(\.matter.text) == ["M-0001"])
    #expect(held.charged.isEmpty)
    let charged = try story.custody(at: "2026-03-29T16:00:00+01:00")
    #expect(charged.rows.isEmpty)
    #expect(charged.omitted == 0)
    let panel = charged.report().panel("charged")
    #expect(
      panel?.table("suite", "custodyNumber", "case", "person", "age", "matter", "charged") == """
        suite | custodyNumber | case | person | age | matter | charged
        CU-PEN | PEN/26/01873 | C-0001 | Daniel Reeve | 34 | M-0001 | 2026-03-29T15:10+01:00
        """
    )
    #expect(
      panel?.table("hearing", "court", "date", "session", "from", "state") == """
        hearing | court | date | session | from | state
        H-0001 | CO-MAN | 2026-03-30 | AM | custody | done
        """
    )
    #expect(try story.custody(at: "2026-03-30T12:04:59+01:00").charged.count == 1)
    #expect(try story.custody(at: "2026-03-30T12:05:00+01:00").charged.isEmpty)
  }

  @Test func `shows a charge without a hearing`() throws {
    let custody = try Story(Fixtures.lines("storylines/A.ndjson"))
      .custody(at: "2026-03-29T15:21:00+01:00")
    #expect(
      custody.report().panel("charged")?.table("case", "hearing", "court", "date", "from") == """
        case | hearing | court | date | from
        C-0001 |  | unknown | unknown | unknown
        """
    )
  }

  @Test func `shows a child's voluntary interview, and no clock`() throws {
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    let report = try story.custody(at: "2026-04-08T14:00:00+01:00").report()
    #expect(
      report.table("suite", "custodyNumber", "person", "age", "under18", "matter", "voluntary")
        == """
        suite | custodyNumber | person | age | under18 | matter | voluntary
        VA-WIG |  | Kai Lennon | 13 | yes | M-0002 | yes
        """
    )
    #expect(
      report.table(
        "relevantTime",
        "authorised",
        "elapsedMinutes",
        "limitAt",
        "limitBy",
        "leftMinutes",
        "reviews",
        "reviewDue"
      ) == """
        relevantTime | authorised | elapsedMinutes | limitAt | limitBy | leftMinutes | reviews | reviewDue
         |  |  |  |  |  |  | 
        """
    )
    #expect(
      report.table("interview", "interviewAt", "nextEvent", "nextMinutes") == """
        interview | interviewAt | nextEvent | nextMinutes
        expected | 2026-04-08T16:00+01:00 | interview | 120
        """
    )
    #expect(
      report.table("adultNeeded", "adultArrived", "state", "waitingMinutes", "priority") == """
        adultNeeded | adultArrived | state | waitingMinutes | priority
        yes | unknown | waiting | 8630 | 3
        """
    )
  }

  @Test(
    arguments: [
      ("2026-04-08T14:24", ["yes expected screening"]),
      ("2026-04-08T15:13", ["yes expected done"]),
      ("2026-04-08T18:00", ["yes unknown done"]),
      ("2026-04-08T23:59", ["yes unknown done"]),
      ("2026-04-09T00:00", []),
    ]
  )
  func `keeps a volunteer until the day of the interview is over`(time: String, rows: [String])
    throws
  {
    let custody = try Story(Fixtures.lines("storylines/B.ndjson"))
      .custody(at: "\(time):00+01:00")
    #expect(
      custody.rows.map { row in
        let adult = row.hasAdultArrived.map { $0 ? "yes" : "no" } ?? "unknown"
        return "\(adult) \(row.interview.words) \(row.reach.words)"
      } == rows
    )
    #expect(custody.omitted == 0)
  }

  @Test func `shows a review that nobody says was held, and an attempt that came to nothing`()
    throws
  {
    let report = try Story(Fixtures.lines("storylines/C.ndjson"))
      .custody(at: "2026-04-11T08:40:00+01:00").report()
    #expect(
      report.table("suite", "elapsedMinutes", "limitAt", "reviews", "reviewDue") == """
        suite | elapsedMinutes | limitAt | reviews | reviewDue
        CU-CHE | 525 | 2026-04-11T23:55+01:00 |  | 2026-04-11T06:10+01:00
        """
    )
    #expect(
      report.table("nextEvent", "nextAt", "nextMinutes", "state", "waitingMinutes") == """
        nextEvent | nextAt | nextMinutes | state | waitingMinutes
        review 1 | 2026-04-11T06:10+01:00 | -150 | attempted 1 | 30
        """
    )
  }

  @Test func `tells a refusal from not having been reached`() throws {
    let story = try Story(Fixtures.lines("storylines/C.ndjson"))
    let states = try ["08:32", "08:33", "12:17", "12:18"].map { time in
      try story.custody(at: "2026-04-11T\(time):00+01:00").rows.map(\.reach.words)
    }
    #expect(states == [["waiting"], ["attempted 1"], ["attempted 1"], ["refused"]])
  }

  @Test func `shows a girl held since nobody knows when, and her father beside her`() throws {
    let story = try Story(Fixtures.lines("storylines/I.ndjson"))
    let tables = try ["10:06", "11:06"].map { time in
      try story.custody(at: "2026-04-29T\(time):00+01:00").report()
        .table("suite", "age", "limitAt", "adultNeeded", "adultArrived")
    }
    #expect(
      tables[0] == """
        suite | age | limitAt | adultNeeded | adultArrived
        CU-ASH | 17 | unknown | yes | unknown
        """
    )
    #expect(
      tables[1] == """
        suite | age | limitAt | adultNeeded | adultArrived
        CU-ASH | 17 | unknown | yes | yes
        """
    )
  }
}
