import Cases
import Testing
import Views

/// At noon on Monday, 1 June 2026: C-1 is heard this afternoon at Manchester; C-2, who is 16, on
/// Wednesday at Tameside, with a report due on Tuesday at nine; C-3 on Tuesday week at Manchester, who
/// agrees that the court is told, with a report approved; C-4 was heard on Friday at Stockport, and
/// nobody has said what came of it.
@Suite struct `A filter of the court diary` {
  private func story() throws -> Story {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellArrest(2, born: "2010-01-31")
    try story.tellArrest(3)
    try story.tellArrest(4)
    try story.tellHearing(1, on: "2026-06-01", "PM")
    try story.tellHearing(2, on: "2026-06-03", at: "CO-TAM", type: "youth")
    try story.tellHearing(3, on: "2026-06-09")
    try story.tellHearing(4, on: "2026-05-29", at: "CO-STO")
    try story.tellRequest(2, due: "2026-06-02T09:00+01:00")
    try story.tellCourtConsent(3)
    try story.tellRequest(3, due: "2026-06-08")
    try story.tellApproval(3)
    return story
  }

  private func hearings(_ change: (inout CourtDiaryFilter) -> Void) throws -> [String] {
    let diary = try story().diary(at: "2026-06-01T12:00:00+01:00", filter: change)
    #expect(diary.omitted == 4 - diary.rows.count)
    return diary.rows.map(\.listing.hearing.text)
  }

  @Test func `lets through what lies ahead or awaits a result, by day`() throws {
    try #expect(hearings { _ in } == ["H-4", "H-1", "H-2", "H-3"])
  }

  @Test func `finds the hearings of today`() throws {
    try #expect(hearings { $0.period = .today } == ["H-1"])
  }

  @Test func `finds the hearings of today and the six days after`() throws {
    try #expect(hearings { $0.period = .week } == ["H-1", "H-2"])
  }

  @Test func `finds the hearings of a court`() throws {
    try #expect(hearings { $0.court = SiteCode(checked: "CO-MAN") } == ["H-1", "H-3"])
  }

  @Test func `finds people under 18`() throws {
    try #expect(hearings { $0.under18Only = true } == ["H-2"])
  }

  @Test func `finds hearings for which no report has been begun`() throws {
    try #expect(hearings { $0.noReportOnly = true } == ["H-1", "H-2"])
  }

  @Test func `finds people who have not agreed that the court is told`() throws {
    try #expect(hearings { $0.consentMissingOnly = true } == ["H-4", "H-1", "H-2"])
  }

  @Test func `finds reports that are due within some hours`() throws {
    try #expect(hearings { $0.reportHours = 24 } == ["H-2"])
    try #expect(hearings { $0.reportHours = 21 } == [])
    try #expect(hearings { $0.reportHours = 22 } == ["H-2"])
    try #expect(hearings { $0.reportHours = 200 } == ["H-2", "H-3"])
  }

  @Test func `groups by court and by day, and counts by court`() throws {
    let diary = try story().diary(at: "2026-06-01T12:00:00+01:00")
    let courts = diary.report(by: .court)
    #expect(courts.groups.map(\.title) == ["CO-MAN", "CO-STO", "CO-TAM"])
    #expect(courts.groups.map(\.rows) == [0..<2, 2..<3, 3..<4])
    #expect(
      diary.report(by: .day).groups.map(\.title)
        == ["2026-05-29", "2026-06-01", "2026-06-03", "2026-06-09"]
    )
    #expect(
      courts.panel("courts")?.table(
        "court",
        "hearings",
        "under18",
        "outstanding",
        "consentMissing"
      )
        == """
        court | hearings | under18 | outstanding | consentMissing
        CO-MAN | 2 | 0 | 1 | 1
        CO-TAM | 1 | 1 | 1 | 1
        """
    )
  }

  @Test func `puts the morning before the afternoon, and then what has the lower reference`() throws
  {
    var story = try Story([])
    for (number, session) in [(1, "PM"), (2, "AM"), (3, "PM"), (4, "AM")] {
      try story.tellArrest(number)
      try story.tellHearing(number, on: "2026-06-03", session)
    }
    let diary = try story.diary(at: "2026-06-01T12:00:00+01:00")
    #expect(diary.rows.map(\.listing.hearing.text) == ["H-2", "H-4", "H-1", "H-3"])
  }

  @Test func `leaves out closed cases unless everything is asked for`() throws {
    var story = try story()
    try story.tell(
      "CaseClosed",
      in: "case/C-1",
      at: "2026-06-01T11:00+01:00",
      """
      {"reason":"DECLINED","date":"2026-06-01","summary":"Did not want to go on.",
      "needsAtClosure":[],"openReferrals":[]}
      """
    )
    let open = try story.diary(at: "2026-06-01T12:00:00+01:00")
    #expect(open.rows.map(\.listing.hearing.text) == ["H-4", "H-2", "H-3"])
    #expect(
      open.report().notes.last == "Left out by the filters, past hearings included: 1."
    )
    let all = try story.diary(at: "2026-06-01T12:00:00+01:00") { $0.period = .all }
    #expect(all.rows.map(\.listing.hearing.text) == ["H-4", "H-1", "H-2", "H-3"])
  }

  @Test func `says that an erased person is not shown, and shows one whose name alone is gone`()
    throws
  {
    var story = try story()
    story.erase("case/C-1", "person/PN1", "person/PN2")
    let report = try story.diary(at: "2026-06-01T12:00:00+01:00").report()
    #expect(
      report.table("hearing", "person", "initials", "age") == """
        hearing | person | initials | age
        H-4 | Ada Ng-Lovelace | ANL | 36
        H-2 | [erased] | [erased] | unknown
        H-3 | Ada Ng-Lovelace | ANL | 36
        """
    )
    #expect(report.notes.last == "Open cases of erased people, who are not shown: 1.")
  }
}
