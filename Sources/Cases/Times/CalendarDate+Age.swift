extension CalendarDate {
  /// The day on which somebody born on this date reaches `age`, if the date is known to the day.
  ///
  /// An age is reached when the birthday begins (Family Law Reform Act 1969, section 9). Who was
  /// born on 29 February has the birthday on 1 March in years without that day.
  public func birthday(_ age: Int64) -> CalendarDate? {
    guard precision == .day else { return nil }
    let same = CalendarDate(checkedYear: year + age, month: month, day: day)
    return day <= same.daysInMonth
      ? same : CalendarDate(checkedYear: same.year, month: month + 1, day: 1)
  }

  /// How old somebody born on this date is on `day`, in whole years.
  ///
  /// It is `nil` if either is not known to the day, or `day` is before the birth; ``ages(on:)``
  /// answers for less.
  public func age(on day: CalendarDate) -> Int64? {
    guard precision == .day, day.precision == .day, let birthday = birthday(day.year - year) else {
      return nil
    }
    let age = day.number < birthday.number ? day.year - year - 1 : day.year - year
    return age < 0 ? nil : age
  }

  /// The ages that somebody born on this date may have on `day`, in whole years.
  ///
  /// There is one age if the date is known to the day, and there are two or three if it is not. It
  /// is `nil` if the date is unknown, `day` is not a day, or the birth is certainly after it.
  public func ages(on day: CalendarDate) -> ClosedRange<Int64>? {
    guard let oldest = firstDay.age(on: day) else { return nil }
    return (lastDay.age(on: day) ?? 0)...oldest
  }

  /// The ages that somebody born on this date may have on any day of `date`, in whole years.
  ///
  /// A birthday within a month or a year leaves it open. It is `nil` if either date is unknown, or the
  /// birth is certainly after it.
  public func ages(during date: CalendarDate) -> ClosedRange<Int64>? {
    guard date.precision != .unknown, let last = ages(on: date.lastDay) else { return nil }
    let youngest = ages(on: date.firstDay)?.lowerBound ?? 0
    return min(youngest, last.lowerBound)...last.upperBound
  }
}
