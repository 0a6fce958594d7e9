import Cases
import Interchange

extension Story {
  /// Lets minutes pass.
  mutating func pass(minutes: ClosedRange<Int64>) {
    clock = clock.advanced(by: .seconds(60 * Int64.random(in: minutes, using: &random)))
  }

  /// Lets days pass, and goes on in the working hours of a day from Monday to Friday.
  mutating func pass(days: ClosedRange<Int64>) {
    go(to: workday(in: Int64.random(in: days, using: &random)))
  }

  /// Lets time pass until some time after nine on `day`.
  mutating func go(to day: CalendarDate) {
    clock = max(clock, London.start(of: day).advanced(by: .seconds(9 * 3_600)))
    pass(minutes: 0...400)
  }

  /// The day from Monday to Friday that comes so many days from now, or next after that.
  func workday(in days: Int64) -> CalendarDate {
    var day = today.adding(days: days)
    while day.weekday == .saturday || day.weekday == .sunday { day = day.adding(days: 1) }
    return day
  }

  /// Now, as a moment.
  var now: JSON { JSON(minuteOf: clock) }

  /// Today.
  var today: CalendarDate { London.day(at: clock) }

  /// So many minutes ago.
  func ago(minutes: Int64) -> Instant { clock.advanced(by: .seconds(-60 * minutes)) }
}
