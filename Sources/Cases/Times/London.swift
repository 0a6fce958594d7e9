/// The clock on the wall in London, as an offset from UTC.
///
/// Since 1996 summer time begins on the last Sunday of March and ends on the last Sunday of
/// October, both at 01:00 UTC (Directive 2000/84/EC; Summer Time Act 1972 as amended by SI
/// 2002/262). From 1972 to 1995 the days differed: the rules here are those of the IANA time zone
/// database, file `europe`, rule `GB-Eire`. Before 1972 this type says UTC, which is not always
/// right.
///
/// The rule in force today is taken to hold for ever. Should the law change it, this is the place.
public enum London {
  /// Minutes ahead of UTC at `instant`: 0 in winter, 60 in summer.
  public static func offset(at instant: Instant) -> Int16 {
    offset(atSecond: instant.seconds)
  }

  /// The day in London at `instant`.
  public static func day(at instant: Instant) -> CalendarDate {
    let local = instant.seconds + Int64(offset(at: instant)) * 60
    return CalendarDate(daysSince1970: floor(local, 86_400))
  }

  /// When the first day of `date` begins in London.
  public static func start(of date: CalendarDate) -> Instant {
    // The clock never changes at midnight, so that UTC's midnight has the offset of London's.
    let midnight = date.daysSince1970 * 86_400
    return Instant(seconds: midnight - Int64(offset(atSecond: midnight - 3_600)) * 60)
  }

  /// What a clock in London that shows `second` of `day` means.
  public static func reading(_ day: CalendarDate, second: Int64) -> LocalReading {
    let shown = day.daysSince1970 * 86_400 + second
    let summer = Instant(seconds: shown - 3_600)
    let winter = Instant(seconds: shown)
    switch (offset(at: summer), offset(at: winter)) {
    case (60, 60): return .once(summer, offset: 60)
    case (60, _): return .twice(first: summer, second: winter)
    case (_, 60): return .never
    case (_, _): return .once(winter, offset: 0)
    }
  }

  private static func offset(atSecond second: Int64) -> Int16 {
    let year = CalendarDate(daysSince1970: floor(second, 86_400)).year
    guard let summer = summerTime(of: year) else { return 0 }
    return summer.contains(second) ? 60 : 0
  }

  /// The seconds since 1970 in which London keeps summer time in `year`.
  private static func summerTime(of year: Int64) -> Range<Int64>? {
    switch year {
    case ..<1972: nil
    case 1972...1980: sunday(from: 16, of: 3, year) + 7_200..<sunday(from: 23, of: 10, year) + 7_200
    case 1981...1989: sunday(from: 25, of: 3, year) + 3_600..<sunday(from: 23, of: 10, year) + 3_600
    case 1990...1995: sunday(from: 25, of: 3, year) + 3_600..<sunday(from: 22, of: 10, year) + 3_600
    case _: sunday(from: 25, of: 3, year) + 3_600..<sunday(from: 25, of: 10, year) + 3_600
    }
  }

  /// The second since 1970 at which the first Sunday on or after `day` begins in UTC.
  ///
  /// From the 25th of a month of 31 days on, that is its last Sunday.
  private static func sunday(from day: Int64, of month: Int64, _ year: Int64) -> Int64 {
    let days = CalendarDate(checkedYear: year, month: month, day: day).daysSince1970
    let sinceSunday = floor(days + 4, 7) * 7  // 1 January 1970 was a Thursday.
    let past = days + 4 - sinceSunday
    return (days + (7 - past) % 7) * 86_400
  }
}
