import Cases
import Testing

@Suite struct `A time limit` {
  let england = WorkingDays(bankHolidays: [date("2026-04-03"), date("2026-04-06")])
  let always = OperatingHours([])

  @Test(arguments: [
    ("2026-03-28T23:05:00Z", "2026-03-30T00:05:00+01:00"),
    ("2026-10-24T23:05:00+01:00", "2026-10-25T22:05:00Z"),
  ])
  func `in hours runs through the night on which the clocks change`(
    _ first: String,
    _ end: String
  ) throws {
    let found = TimeLimit.hours(24).end(from: try Instant(words: first), in: england, always)
    #expect(found == (try Instant(words: end)))
  }

  @Test func `in working days ends with the day`() throws {
    let found = TimeLimit.workingDays(1).end(
      from: try Instant(words: "2026-04-02T10:00:00+01:00"),
      in: england,
      always
    )
    #expect(found == (try Instant(words: "2026-04-08T00:00:00+01:00")))
  }

  @Test(arguments: [
    ("2026-06-04", 1, "2026-07-06"), ("2026-06-01", 1, "2026-07-01"),
    ("2026-01-30", 1, "2026-03-02"), ("2026-03-03", 1, "2026-04-07"),
    ("2026-06-04", 3, "2026-09-04"),
  ])
  func `in months ends on the next working day`(_ day: String, _ count: Int64, _ end: String) {
    #expect(TimeLimit.months(count).lastDay(from: date(day), in: england) == date(end))
  }

  @Test func `stands still while something is waited for`() {
    let waiting = StoppedClock(began: date("2026-06-04"), stopped: date("2026-06-08"))
    #expect(waiting.isStopped)
    #expect(waiting.lastDay(of: .months(1), in: england) == nil)
  }

  @Test func `goes on for the days that were waited`() {
    let answered = StoppedClock(
      began: date("2026-06-04"),
      stopped: date("2026-06-08"),
      resumed: date("2026-06-15")
    )
    #expect(answered.lastDay(of: .months(1), in: england) == date("2026-07-13"))
    let before = StoppedClock(
      began: date("2026-06-04"),
      stopped: date("2026-05-28"),
      resumed: date("2026-06-04")
    )
    #expect(before.lastDay(of: .months(1), in: england) == date("2026-07-06"))
  }
}
