extension CalendarDate {
  /// The corresponding date so many calendar months later, or earlier if `count` is negative.
  ///
  /// A month that has no such day ends before it: then it is its last day. So one month after 31
  /// January is 28 or 29 February, and one month after 28 February is 28 March. A date known to the
  /// month stays known to the month; one of which less is known stays as it is.
  public func adding(months count: Int64) -> CalendarDate {
    guard month > 0 else { return self }
    let months = year * 12 + month - 1 + count
    let year = floor(months, 12)
    let first = CalendarDate(checkedYear: year, month: months - year * 12 + 1)
    return CalendarDate(checkedYear: year, month: first.month, day: min(day, first.daysInMonth))
  }

  /// The corresponding date so many years later; of 29 February, the 28th where there is none.
  ///
  /// A date known to the year stays known to the year; one that is unknown stays so.
  public func adding(years count: Int64) -> CalendarDate {
    switch precision {
    case .unknown: self
    case .year: CalendarDate(checkedYear: year + count)
    case .month, .day: adding(months: count * 12)
    }
  }
}
