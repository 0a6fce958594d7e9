/// The days on which people in offices work: Monday to Friday, but for bank holidays.
///
/// Which days are bank holidays in England is data: it is announced, now and then at short notice.
public struct WorkingDays: Hashable, Sendable {
  private let bankHolidays: Set<CalendarDate>

  /// The working days of a country with these bank holidays.
  public init(bankHolidays: some Sequence<CalendarDate>) {
    self.bankHolidays = Set(bankHolidays)
  }

  /// Whether people in offices work on `day`.
  public func contains(_ day: CalendarDate) -> Bool {
    switch day.weekday {
    case .saturday, .sunday: false
    case .monday, .tuesday, .wednesday, .thursday, .friday: !bankHolidays.contains(day)
    }
  }

  /// The working day that is `count` working days after `day`; `day` itself if `count` is 0.
  ///
  /// It does not matter whether `day` is a working day: the one after it is the first.
  public func day(_ count: Int64, after day: CalendarDate) -> CalendarDate {
    var day = day
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if contains(day) { left -= 1 }
    }
    return day
  }

  /// `day` itself if it is a working day, otherwise the next one.
  public func first(from day: CalendarDate) -> CalendarDate {
    contains(day) ? day : self.day(1, after: day)
  }

  /// How many working days come after `first` up to and including `last`; 0 if `last` is earlier.
  public func count(after first: CalendarDate, through last: CalendarDate) -> Int64 {
    var day = first
    var count: Int64 = 0
    while day.daysSince1970 < last.daysSince1970 {
      day = day.adding(days: 1)
      if contains(day) { count += 1 }
    }
    return count
  }

  /// Whether it is known which days of the year of `day` are bank holidays: every year has some.
  public func knows(_ day: CalendarDate) -> Bool {
    bankHolidays.contains { $0.year == day.year }
  }
}
