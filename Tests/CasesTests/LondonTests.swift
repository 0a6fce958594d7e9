import Cases
import Testing

@Suite struct `London's clock` {
  @Test(arguments: [
    (1972, "1972-03-19T02:00:00Z", "1972-10-29T02:00:00Z"),
    (1980, "1980-03-16T02:00:00Z", "1980-10-26T02:00:00Z"),
    (1981, "1981-03-29T01:00:00Z", "1981-10-25T01:00:00Z"),
    (1989, "1989-03-26T01:00:00Z", "1989-10-29T01:00:00Z"),
    (1990, "1990-03-25T01:00:00Z", "1990-10-28T01:00:00Z"),
    (1995, "1995-03-26T01:00:00Z", "1995-10-22T01:00:00Z"),
    (1996, "1996-03-31T01:00:00Z", "1996-10-27T01:00:00Z"),
    (2000, "2000-03-26T01:00:00Z", "2000-10-29T01:00:00Z"),
    (2024, "2024-03-31T01:00:00Z", "2024-10-27T01:00:00Z"),
    (2025, "2025-03-30T01:00:00Z", "2025-10-26T01:00:00Z"),
    (2026, "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"),
    (2027, "2027-03-28T01:00:00Z", "2027-10-31T01:00:00Z"),
    (2037, "2037-03-29T01:00:00Z", "2037-10-25T01:00:00Z"),
  ])
  func `is put forward and back`(year: Int, forward: String, back: String) throws {
    let forward = try Instant(words: forward)
    let back = try Instant(words: back)
    let before = [forward, back].map { London.offset(at: $0.advanced(by: .microseconds(-1))) }
    #expect(before == [0, 60])
    #expect([forward, back].map(London.offset) == [60, 0])
  }

  private static let readings: [(String, LocalReading)] = [
    ("2026-03-29T00:59", .once(Instant(seconds: 1_774_745_940), offset: 0)),
    ("2026-03-29T01:00", .never),
    ("2026-03-29T01:59", .never),
    ("2026-03-29T02:00", .once(Instant(seconds: 1_774_746_000), offset: 60)),
    ("2026-10-25T00:59", .once(Instant(seconds: 1_792_886_340), offset: 60)),
    (
      "2026-10-25T01:00",
      .twice(first: Instant(seconds: 1_792_886_400), second: Instant(seconds: 1_792_890_000))
    ),
    (
      "2026-10-25T01:30",
      .twice(first: Instant(seconds: 1_792_888_200), second: Instant(seconds: 1_792_891_800))
    ),
    ("2026-10-25T02:00", .once(Instant(seconds: 1_792_893_600), offset: 0)),
  ]

  @Test(arguments: readings)
  func `shows a time once, twice or never`(shown: String, reading: LocalReading) throws {
    let day = try CalendarDate(words: String(shown.prefix(10)))
    let shownAsUTC = try Instant(words: shown + "Z").seconds
    #expect(London.reading(day, second: shownAsUTC - day.daysSince1970 * 86_400) == reading)
  }

  @Test(arguments: [
    ("2026-03-29", "2026-03-29T00:00:00+00:00"),
    ("2026-03-30", "2026-03-30T00:00:00+01:00"),
    ("2026-10-25", "2026-10-25T00:00:00+01:00"),
    ("2026-10-26", "2026-10-26T00:00:00+00:00"),
  ])
  func `begins a day at midnight`(day: String, start: String) throws {
    let day = try CalendarDate(words: day)
    #expect(London.start(of: day).words == start)
    #expect(London.day(at: London.start(of: day)) == day)
    let before = London.start(of: day).advanced(by: .microseconds(-1))
    #expect(London.day(at: before) == day.adding(days: -1))
  }

  @Test func `has days of 23 and of 25 hours`() throws {
    let hours = try ["2026-03-29", "2026-10-25"].map { words in
      let day = try CalendarDate(words: words)
      return London.start(of: day).duration(to: London.start(of: day.adding(days: 1))) / 3_600
    }
    #expect(hours == [.seconds(23), .seconds(25)])
  }
}
