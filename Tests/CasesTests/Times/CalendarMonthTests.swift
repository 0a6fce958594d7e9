import Cases
import Testing

@Suite struct `A calendar month` {
  @Test(arguments: [
    ("2026-06-04", 1, "2026-07-04"), ("2026-01-31", 1, "2026-02-28"),
    ("2028-01-31", 1, "2028-02-29"), ("2026-02-28", 1, "2026-03-28"),
    ("2026-03-31", 1, "2026-04-30"), ("2026-11-30", 3, "2027-02-28"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-05", 8, "2027-01"), ("2026", 3, "2026"),
  ])
  func `ends on the corresponding date`(_ day: String, _ count: Int64, _ end: String) {
    #expect(date(day).adding(months: count) == date(end))
  }

  @Test(arguments: [
    ("2006-02-10", 20, "2026-02-10"), ("2028-02-29", 20, "2048-02-29"),
    ("2028-02-29", 1, "2029-02-28"), ("2006", 20, "2026"), ("unknown", 20, "unknown"),
  ])
  func `is the twelfth of a year`(_ day: String, _ count: Int64, _ end: String) {
    #expect(date(day).adding(years: count) == date(end))
  }
}
