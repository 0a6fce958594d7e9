extension CalendarDate {
  /// The day so many days after 1 January 1970.
  ///
  /// Days are counted in periods of 400 years, which have 146,097 days each, in years that begin in
  /// March, so that the leap day is the last of its year.
  public init(daysSince1970 days: Int64) {
    let sinceMarchOfYear0 = days + 719_468
    let period = floor(sinceMarchOfYear0, 146_097)
    let dayOfPeriod = sinceMarchOfYear0 - period * 146_097
    let yearOfPeriod =
      (dayOfPeriod - dayOfPeriod / 1_460 + dayOfPeriod / 36_524 - dayOfPeriod / 146_096) / 365
    let dayOfYear =
      dayOfPeriod - (365 * yearOfPeriod + yearOfPeriod / 4 - yearOfPeriod / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      checkedYear: period * 400 + yearOfPeriod + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// How many days after 1 January 1970 the first day of this date is; the year 1 if unknown.
  public var daysSince1970: Int64 {
    let month = max(self.month, 1)
    let yearFromMarch = max(year, 1) - (month > 2 ? 0 : 1)
    let period = floor(yearFromMarch, 400)
    let yearOfPeriod = yearFromMarch - period * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + max(day, 1) - 1
    let dayOfPeriod = yearOfPeriod * 365 + yearOfPeriod / 4 - yearOfPeriod / 100 + dayOfYear
    return period * 146_097 + dayOfPeriod - 719_468
  }

  /// How many days the month has; of a date without a month, 31.
  public var daysInMonth: Int64 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeapYear ? 29 : 28
    case _: 31
    }
  }

  /// Whether the year has a 29 February.
  public var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The first day that this date may mean; itself if it is unknown.
  public var firstDay: CalendarDate {
    guard precision != .unknown else { return self }
    return CalendarDate(checkedYear: year, month: max(month, 1), day: max(day, 1))
  }

  /// The last day that this date may mean; itself if it is unknown.
  public var lastDay: CalendarDate {
    guard precision != .unknown, precision != .day else { return self }
    let last = CalendarDate(checkedYear: year, month: month > 0 ? month : 12)
    return CalendarDate(checkedYear: year, month: last.month, day: last.daysInMonth)
  }

  /// The day so many days later; of a date that is not a day, counted from its first.
  public func adding(days: Int64) -> CalendarDate {
    CalendarDate(daysSince1970: daysSince1970 + days)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let day = daysSince1970 + 3  // 1 January 1970 was a Thursday.
    return Weekday.allCases[Int(day - floor(day, 7) * 7)]
  }
}

/// The quotient rounded towards the past, where `/` rounds towards zero.
func floor(_ dividend: Int64, _ divisor: Int64) -> Int64 {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
