import Cases
import Testing

@Suite struct `Working days` {
  /// The bank holidays of England around Easter, May and Christmas 2026.
  let england = WorkingDays(
    bankHolidays: [
      "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-12-25", "2026-12-28",
    ].map { date($0) }
  )

  @Test(arguments: [
    ("2026-04-17", 1, "2026-04-20"), ("2026-04-18", 1, "2026-04-20"),
    ("2026-04-02", 1, "2026-04-07"), ("2026-12-24", 1, "2026-12-29"),
    ("2026-12-24", 3, "2026-12-31"), ("2026-04-02", 0, "2026-04-02"),
  ])
  func `leave out weekends and bank holidays`(_ day: String, _ count: Int64, _ end: String) {
    #expect(england.day(count, after: date(day)) == date(end))
  }

  @Test(arguments: [
    ("2026-07-04", "2026-07-06"), ("2026-07-06", "2026-07-06"), ("2026-12-25", "2026-12-29"),
  ])
  func `begin again after a holiday`(_ day: String, _ next: String) {
    #expect(england.first(from: date(day)) == date(next))
  }

  @Test(arguments: [
    ("2026-04-17", "2026-04-20", 1), ("2026-04-02", "2026-04-07", 1),
    ("2026-04-20", "2026-04-20", 0), ("2026-04-20", "2026-04-17", 0),
  ])
  func `are counted`(_ first: String, _ last: String, _ count: Int64) {
    #expect(england.count(after: date(first), through: date(last)) == count)
  }

  @Test func `are known for a year whose bank holidays are`() {
    #expect(england.knows(date("2026-07-01")))
    #expect(!england.knows(date("2027-07-01")))
  }
}
