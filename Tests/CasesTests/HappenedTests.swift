import Cases
import Testing

@Suite struct `A happened time` {
  @Test(arguments: [
    ("2026-03-29T07:50+01:00", "2026-03-29T07:50:00+01:00", "2026-03-29T07:50:59.999999+01:00"),
    ("2026-03-29", "2026-03-29T00:00:00+00:00", "2026-03-29T23:59:59.999999+01:00"),
    ("2026-10", "2026-10-01T00:00:00+01:00", "2026-10-31T23:59:59.999999+00:00"),
    ("2006", "2006-01-01T00:00:00+00:00", "2006-12-31T23:59:59.999999+00:00"),
  ])
  func `lies between two instants`(words: String, earliest: String, latest: String) throws {
    let happened = try Happened(words: words)
    #expect(happened.words == words)
    #expect([happened.earliest.words, happened.latest.words] == [earliest, latest])
  }

  @Test func `that is unknown may be any time`() throws {
    let happened = try Happened(words: "unknown")
    #expect(happened.earliest == .earliest)
    #expect(happened.latest == .latest)
  }

  @Test func `falls on London's day`() throws {
    #expect(try Happened(words: "2026-06-01T23:30Z").date.words == "2026-06-02")
    #expect(try Happened(words: "2026-06").date.words == "2026-06")
  }

  @Test func `says what is wrong with a moment or with a date`() {
    #expect(throws: MomentProblem.skipped.problem) { try Happened(words: "2026-03-29T01:30") }
    #expect(throws: WordProblem("is not in the calendar. Check the month and the day.")) {
      try Happened(words: "2026-02-30")
    }
  }
}
