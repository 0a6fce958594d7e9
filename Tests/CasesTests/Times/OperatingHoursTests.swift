import Cases
import Testing

@Suite struct `Operating hours` {
  private static func time(_ words: String) -> ClockTime {
    (try? ClockTime(words: words)) ?? .blank
  }

  /// From eight to eight on seven days, but for Christmas.
  let hours = OperatingHours(
    Weekday.allCases.map { .init($0, from: Self.time("08:00"), to: Self.time("20:00")) },
    closedOn: [date("2026-12-25")]
  )

  /// All day and all night.
  let always = OperatingHours(
    Weekday.allCases.map { .init($0, from: Self.time("00:00"), to: Self.time("00:00")) }
  )

  private func instant(_ words: String) throws -> Instant { try Instant(words: words) }

  @Test(arguments: [
    ("2026-03-30T07:59:59+01:00", false), ("2026-03-30T08:00:00+01:00", true),
    ("2026-03-30T19:59:59+01:00", true), ("2026-03-30T20:00:00+01:00", false),
    ("2026-01-30T08:00:00Z", true), ("2026-12-25T12:00:00Z", false),
  ])
  func `open and close by London's clock`(_ words: String, _ isOpen: Bool) throws {
    #expect(hours.contains(try instant(words)) == isOpen)
  }

  @Test(arguments: [
    ("2026-03-30T19:30:00+01:00", "2026-03-31T08:30:00+01:00", 60),
    ("2026-03-28T19:30:00Z", "2026-03-29T08:30:00+01:00", 60),
    ("2026-10-24T19:30:00+01:00", "2026-10-25T08:30:00Z", 60),
    ("2026-12-24T20:00:00Z", "2026-12-26T08:00:00Z", 0),
    ("2026-03-31T08:30:00+01:00", "2026-03-30T19:30:00+01:00", 0),
  ])
  func `pass while it is open`(_ first: String, _ last: String, _ minutes: Int64) throws {
    let length = hours.length(from: try instant(first), to: try instant(last))
    #expect(length == .seconds(minutes * 60))
  }

  @Test(arguments: [
    ("2026-03-30T19:30:00+01:00", 60, "2026-03-31T08:30:00+01:00"),
    ("2026-03-28T19:30:00Z", 60, "2026-03-29T08:30:00+01:00"),
    ("2026-12-24T19:30:00Z", 60, "2026-12-26T08:30:00Z"),
    ("2026-03-30T19:30:00+01:00", 30, "2026-03-30T20:00:00+01:00"),
  ])
  func `are waited for`(_ first: String, _ minutes: Int64, _ end: String) throws {
    let found = hours.instant(.seconds(minutes * 60), after: try instant(first))
    #expect(found == (try instant(end)))
  }

  @Test func `of two kinds that overlap are counted once, and close each on their own days`() throws
  {
    let office = OperatingHours(
      [.init(.monday, from: Self.time("09:00"), to: Self.time("22:00"))],
      closedOn: [date("2026-04-06")]
    )
    let both = OperatingHours(allOf: [hours, office])
    let lengths = try ["2026-03-30", "2026-04-06", "2026-03-31"].map { day in
      both.length(
        from: try instant("\(day)T00:00:00+01:00"),
        to: try instant("\(day)T23:59:59+01:00")
      )
    }
    #expect(lengths == [.seconds(14 * 3_600), .seconds(12 * 3_600), .seconds(12 * 3_600)])
  }

  @Test func `of all day and all night are waited for`() throws {
    let end = always.instant(.seconds(60), after: try instant("2026-03-30T12:00:00Z"))
    try #expect(end == instant("2026-03-30T12:01:00Z"))
  }

  @Test func `that never come are not waited for`() throws {
    let never = OperatingHours([])
    #expect(never.instant(.seconds(60), after: try instant("2026-03-30T12:00:00Z")) == nil)
  }

  @Test(arguments: [("2026-03-29", 23), ("2026-03-30", 24), ("2026-10-25", 25)])
  func `of a whole day are as long as the day`(_ day: String, _ length: Int64) {
    let day = date(day)
    let found = always.length(
      from: London.start(of: day),
      to: London.start(of: day.adding(days: 1))
    )
    #expect(found == .seconds(length * 3_600))
  }
}
