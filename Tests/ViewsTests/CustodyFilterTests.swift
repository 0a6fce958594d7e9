import Cases
import Testing
import Views

/// At noon on 1 June 2026 four people are held, and no interview of any of them is expected.
///
/// C-1 is at Pendleton since 06:30 and was seen; C-2, who is 16, at Wigan since 08:00; C-3 at Pendleton
/// since 13:30 the day before; C-4 at Wigan since nobody knows when.
@Suite struct `A filter of the custody view` {
  private func story() throws -> Story {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellArrest(2, at: "CU-WIG", born: "2010-01-31")
    try story.tellArrest(3)
    try story.tellArrest(4, at: "CU-WIG")
    try story.tellFact(1, "relevantTime", "06:30")
    try story.tellFact(2, "relevantTime", "08:00")
    try story.tell(
      "DetentionTimeRecorded",
      in: "case/C-3",
      at: "2026-05-31T13:30+01:00",
      recorded: "2026-06-01T09:10+01:00",
      """
      {"matter":"M-3","kind":"relevantTime","at":"2026-05-31T13:30+01:00",
      "source":"custodyRecord"}
      """
    )
    try story.tell(
      "ContactRecorded",
      in: "case/C-1",
      at: "2026-06-01T09:30+01:00",
      #"{"contactWith":"person","medium":"01","outcome":"seen"}"#
    )
    return story
  }

  private func cases(_ change: (inout CustodyFilter) -> Void) throws -> [String] {
    let custody = try story().custody(at: "2026-06-01T12:00:00+01:00", filter: change)
    #expect(custody.omitted == 4 - custody.rows.count)
    return custody.rows.map(\.id.text)
  }

  @Test func `lets everybody through if nothing is set, by what comes first, unknown last`() throws
  {
    try #expect(cases { _ in } == ["C-3", "C-1", "C-2", "C-4"])
  }

  @Test func `finds the people of a suite`() throws {
    try #expect(cases { $0.suite = SiteCode(checked: "CU-WIG") } == ["C-2", "C-4"])
  }

  @Test func `finds people under 18`() throws {
    try #expect(cases { $0.under18Only = true } == ["C-2"])
  }

  @Test func `finds people whom nobody has met`() throws {
    try #expect(cases { $0.notSeenOnly = true } == ["C-3", "C-2", "C-4"])
  }

  @Test func `finds people with less than some hours left, and those of whom nobody knows`() throws
  {
    try #expect(cases { $0.hoursLeft = 2 } == ["C-3", "C-4"])
    try #expect(cases { $0.hoursLeft = 19 } == ["C-3", "C-1", "C-4"])
  }

  @Test func `leaves people past their limit, and they are marked and counted`() throws {
    let custody = try story().custody(at: "2026-06-01T13:31:00+01:00") { $0.hoursLeft = 2 }
    let report = custody.report()
    #expect(
      report.table("case", "leftMinutes", "pastLimit") == """
        case | leftMinutes | pastLimit
        C-3 | -1 | yes
        C-4 | unknown | 
        """
    )
    #expect(report.notes.contains("Past their limit, and no end has been recorded: 1."))
    let before = try story().custody(at: "2026-06-01T13:29:00+01:00") { $0.hoursLeft = 2 }
    #expect(before.report().table("pastLimit") == "pastLimit\n\n")
    #expect(!before.report().notes.contains { $0.hasPrefix("Past their limit") })
  }

  @Test func `leaves out volunteers when it asks for hours left`() throws {
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    let custody = try story.custody(at: "2026-04-08T14:00:00+01:00") { $0.hoursLeft = 200 }
    #expect(custody.rows.isEmpty)
    #expect(custody.report().notes.last == "Left out by the filters, closed cases included: 1.")
  }

  @Test func `puts people of the same time by priority, then by reference`() throws {
    var story = try Story([])
    for (number, priority) in [(1, nil), (2, 3), (3, 1), (4, 3)] as [(Int, Int?)] {
      try story.tellArrest(number)
      try story.tellFact(number, "relevantTime", "06:30")
      guard let priority else { continue }
      try story.tell(
        "ReferralTriaged",
        in: "case/C-\(number)",
        at: "2026-06-01T09:10+01:00",
        #"{"decision":"accepted","priority":"\#(priority)"}"#
      )
    }
    let custody = try story.custody(at: "2026-06-01T12:00:00+01:00")
    #expect(custody.rows.map(\.id.text) == ["C-3", "C-2", "C-4", "C-1"])
  }

  @Test func `groups by suite, and counts by suite`() throws {
    let report = try story().custody(at: "2026-06-01T12:00:00+01:00").report(by: .suite)
    #expect(report.groups.map(\.title) == ["CU-PEN", "CU-WIG"])
    #expect(report.groups.map(\.rows) == [0..<2, 2..<4])
    #expect(
      report.panel("suites")?.table(
        "suite",
        "held",
        "volunteers",
        "notSeen",
        "refused",
        "under18"
      )
        == """
        suite | held | volunteers | notSeen | refused | under18
        CU-PEN | 2 | 0 | 1 | 0 | 0
        CU-WIG | 2 | 0 | 2 | 0 | 1
        """
    )
  }

  @Test func `leaves out closed cases and those that were turned away`() throws {
    var story = try story()
    try story.tell(
      "ReferralTriaged",
      in: "case/C-2",
      at: "2026-06-01T10:00+01:00",
      #"{"decision":"rejected","rejectionReason":"02","rejectionText":"No need was found."}"#
    )
    try story.tell(
      "CaseClosed",
      in: "case/C-1",
      at: "2026-06-01T11:00+01:00",
      """
      {"reason":"DECLINED","date":"2026-06-01","summary":"Did not want to go on.",
      "needsAtClosure":[],"openReferrals":[]}
      """
    )
    let custody = try story.custody(at: "2026-06-01T12:00:00+01:00")
    #expect(custody.rows.map(\.id.text) == ["C-3", "C-4"])
    #expect(custody.omitted == 2)
  }

  @Test func `says that an erased person is not shown`() throws {
    var story = try story()
    story.erase("case/C-1", "person/PN1")
    let report = try story.custody(at: "2026-06-01T12:00:00+01:00").report()
    #expect(
      report.table("case", "person") == """
        case | person
        C-3 | Ada Ng-Lovelace
        C-2 | Ada Ng-Lovelace
        C-4 | Ada Ng-Lovelace
        """
    )
    #expect(
      report.notes == [
        "As at 2026-06-01T12:00:00+01:00.", "Open cases of erased people, who are not shown: 1.",
      ]
    )
  }

  @Test func `shows as erased whose name alone is gone`() throws {
    var story = try story()
    story.erase("person/PN3")
    let row = try story.custody(at: "2026-06-01T12:00:00+01:00").report()
    #expect(
      row.table("case", "person", "initials", "age").contains(
        "\nC-3 | [erased] | [erased] | unknown\n"
      )
    )
  }
}
