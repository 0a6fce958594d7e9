import Cases
import Testing

@Suite struct `A date` {
  @Test(arguments: [
    ("1990-05-17", CalendarDate(checkedYear: 1990, month: 5, day: 17)),
    ("1990-05", CalendarDate(checkedYear: 1990, month: 5)),
    ("1990", CalendarDate(checkedYear: 1990)),
    ("unknown", .unknown),
    ("2028-02-29", CalendarDate(checkedYear: 2028, month: 2, day: 29)),
    ("2000-02-29", CalendarDate(checkedYear: 2000, month: 2, day: 29)),
    ("0999-12-31", CalendarDate(checkedYear: 999, month: 12, day: 31)),
  ])
  func `reads and writes`(words: String, date: CalendarDate) throws {
    #expect(try CalendarDate(words: words) == date)
    #expect(date.words == words)
    #expect(date.isSound)
  }

  @Test(arguments: [
    "1990-02-30", "1990-02-29", "1900-02-29", "1990-04-31", "1990-13-01", "1990-00-10",
    "1990-05-00", "0000-01-01", "0000",
  ])
  func `is refused if it is not in the calendar`(words: String) {
    #expect(throws: WordProblem("is not in the calendar. Check the month and the day.")) {
      try CalendarDate(words: words)
    }
  }

  @Test(arguments: [
    "30/02/1990", "90-05-17", "1990-5-17", "1990-05-17-01", "about 1990", "19900517", "-1990", "",
    "Unknown", "1990-", "١٩٩٠-٠٥-١٧",
  ])
  func `is refused if it does not look like one`(words: String) {
    let problem = WordProblem(
      "is not a date: a day, a month, a year or unknown, as in 1990-05-17, 1990-05, 1990, unknown."
    )
    #expect(throws: problem) { try CalendarDate(words: words) }
  }

  @Test(arguments: [
    ("1970-01-01", Int64(0)), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("1900-03-01", -25_508), ("2026-03-29", 20_541), ("9999-12-31", 2_932_896),
    ("0001-01-01", -719_162),
  ])
  func `counts days`(words: String, days: Int64) throws {
    let date = try CalendarDate(words: words)
    #expect(date.daysSince1970 == days)
    #expect(CalendarDate(daysSince1970: days) == date)
  }

  @Test func `counts every day of four centuries in turn`() {
    var wrong: [Int64] = []
    for day in Int64(-146_097)...146_097 {
      let date = CalendarDate(daysSince1970: day)
      if date.daysSince1970 != day || !date.isSound { wrong.append(day) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("1990-05-17", "1990-05-17", "1990-05-17"), ("1990-05", "1990-05-01", "1990-05-31"),
    ("2028-02", "2028-02-01", "2028-02-29"), ("1990", "1990-01-01", "1990-12-31"),
    ("unknown", "unknown", "unknown"),
  ])
  func `means a first and a last day`(words: String, first: String, last: String) throws {
    let date = try CalendarDate(words: words)
    #expect([date.firstDay.words, date.lastDay.words] == [first, last])
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2026-03-29", .sunday), ("2026-04-06", .monday),
    ("1969-12-31", .wednesday), ("2026-04-17", .friday),
  ])
  func `falls on a day of the week`(words: String, weekday: Weekday) throws {
    #expect(try CalendarDate(words: words).weekday == weekday)
  }

  @Test(arguments: [
    CalendarDate(checkedYear: 1990, month: 99, day: 99), CalendarDate(checkedYear: 1990, month: 13),
    CalendarDate(checkedYear: 0, month: 5), CalendarDate(checkedYear: 1990, month: 0, day: 5),
  ])
  func `from damaged bytes is not sound`(date: CalendarDate) {
    #expect(!date.isSound)
  }
}
