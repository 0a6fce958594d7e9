import Cases
import Testing
import Views

/// Somebody arrested at 06:00 on 1 June 2026 and brought in at 06:30, unless a test says otherwise.
@Suite struct `A row of the custody view` {
  private func table(at time: String, _ more: (inout Story) throws -> Void) throws -> String {
    var story = try Story([])
    try story.tellArrest(1)
    try more(&story)
    return try story.custody(at: "2026-06-01T\(time):00+01:00").report()
      .table("elapsedMinutes", "limitAt", "limitBy", "leftMinutes", "pausedSince")
  }

  @Test func `does not count the time in hospital`() throws {
    let table = try table(at: "13:00") { story in
      try story.tellFact(1, "relevantTime", "06:30")
      try story.tellFact(1, "clockPaused", "10:00")
      try story.tellFact(1, "clockResumed", "12:00")
    }
    #expect(
      table == """
        elapsedMinutes | limitAt | limitBy | leftMinutes | pausedSince
        270 | 2026-06-02T08:30+01:00 | 24 h | 1170 | 
        """
    )
  }

  @Test func `stands still in hospital: no limit is known, but how much is left`() throws {
    let table = try table(at: "11:00") { story in
      try story.tellFact(1, "relevantTime", "06:30")
      try story.tellFact(1, "clockPaused", "10:00")
    }
    #expect(
      table == """
        elapsedMinutes | limitAt | limitBy | leftMinutes | pausedSince
        210 | unknown | 24 h | 1230 | 2026-06-01T10:00+01:00
        """
    )
  }

  @Test func `goes on to 36 hours when a superintendent says so`() throws {
    let table = try table(at: "13:00") { story in
      try story.tellFact(1, "relevantTime", "06:30")
      try story.tellFact(
        1,
        "extensionAuthorised",
        "12:00",
        #","toHours":36,"byRank":"superintendent""#
      )
    }
    #expect(
      table == """
        elapsedMinutes | limitAt | limitBy | leftMinutes | pausedSince
        390 | 2026-06-02T18:30+01:00 | 36 h | 1770 | 
        """
    )
  }

  @Test func `goes on to the end of a warrant`() throws {
    let table = try table(at: "13:00") { story in
      try story.tellFact(1, "relevantTime", "06:30")
      try story.tellFact(
        1,
        "warrantOfFurtherDetention",
        "12:00",
        #","until":"2026-06-03T12:00+01:00""#
      )
    }
    #expect(
      table == """
        elapsedMinutes | limitAt | limitBy | leftMinutes | pausedSince
        390 | 2026-06-03T12:00+01:00 | warrant | 2820 | 
        """
    )
  }

  @Test func `says that the limit has passed`() throws {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellFact(1, "relevantTime", "06:30")
    let custody = try story.custody(at: "2026-06-02T07:00:00+01:00")
    #expect(custody.rows.first?.left == .seconds(-30 * 60))
    #expect(custody.rows.first?.nextEvent?.minutes(from: custody.asAt) == -30)
  }

  @Test(
    arguments: [
      ("interviewStarted", "begun"), ("interviewEnded", "ended"), ("reviewHeld", "unknown"),
    ]
  )
  func `follows the interview by the custody record`(fact: String, state: String) throws {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellFact(1, fact, "10:00")
    let row = try story.custody(at: "2026-06-01T11:00:00+01:00").rows.first
    #expect(row?.interview.words == state)
  }

  @Test(arguments: ["releasedRUI", "releasedNFA"])
  func `ends with a release`(fact: String) throws {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellFact(1, "relevantTime", "06:30")
    try story.tellFact(1, fact, "10:00")
    let custody = try story.custody(at: "2026-06-01T11:00:00+01:00")
    #expect(custody.rows.isEmpty)
    #expect(custody.charged.isEmpty)
  }

  @Test func `ends also when only the matter says that somebody was released`() throws {
    let story = try Story(Fixtures.lines("storylines/G.ndjson"))
    #expect(try story.custody(at: "2026-04-20T11:06:59+01:00").rows.isEmpty)
    #expect(try story.custody(at: "2026-04-20T11:07:00+01:00").rows.isEmpty)
  }

  @Test func `begins anew when somebody comes in again for the same matter`() throws {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellFact(1, "relevantTime", "06:30")
    try story.tell(
      "ContactRecorded",
      in: "case/C-1",
      at: "2026-06-01T09:30+01:00",
      #"{"contactWith":"person","medium":"01","outcome":"seen"}"#
    )
    try story.tellFact(1, "releasedPCB", "10:00", #","returnAt":"unknown""#)
    try story.tellFact(1, "relevantTime", "15:00")
    let report = try story.custody(at: "2026-06-01T15:20:00+01:00").report()
    #expect(
      report.table("relevantTime", "elapsedMinutes", "state", "waitingMinutes") == """
        relevantTime | elapsedMinutes | state | waitingMinutes
        2026-06-01T15:00+01:00 | 20 | waiting | 20
        """
    )
  }

  @Test func `does not come back because the matter is recorded once more as it was`() throws {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellFact(1, "charged", "10:00")
    try story.tell(
      "JusticeMatterRecorded",
      in: "case/C-1",
      at: "2026-06-01T11:00+01:00",
      #"{"matter":"M-1","kind":"ARREST","site":"CU-PEN","offences":[],"custodyRecordNumber":"7"}"#
    )
    let custody = try story.custody(at: "2026-06-01T12:00:00+01:00")
    #expect(custody.rows.isEmpty)
    #expect(custody.charged.map(\.custodyNumber) == ["7"])
  }

  @Test func `is not there for a charge that came by post`() throws {
    var story = try Story([])
    try story.tellReferral()
    try story.tell(
      "JusticeMatterRecorded",
      in: "case/C-0009",
      at: "2026-06-01T09:40+01:00",
      #"{"matter":"M-1","kind":"CHARGED","offences":[]}"#
    )
    let custody = try story.custody(at: "2026-06-01T12:00:00+01:00")
    #expect(custody.rows.isEmpty)
    #expect(custody.charged.isEmpty)
  }
}
