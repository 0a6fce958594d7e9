import Cases

extension RetentionRow {
  /// In how many whole months it is due; less than nothing if it has been for longer than a month.
  public var monthsToDue: Int64? {
    guard let due = due?.lastDay else { return nil }
    let today = London.day(at: asAt)
    return due.daysSince1970 >= today.daysSince1970
      ? today.wholeMonths(to: due) : -due.wholeMonths(to: today)
  }

  /// Whether its time has come, and it has neither been erased nor is in care.
  public var isOverdue: Bool {
    guard standing != .erased, standing != .inCare, let due else { return false }
    return due.hasCome(by: London.day(at: asAt))
  }

  /// Whether it comes due within so many months from the day that is looked at, or has already.
  public func isDue(withinMonths count: Int64) -> Bool {
    guard standing != .erased, let due else { return false }
    return due.hasCome(by: London.day(at: asAt).adding(months: count))
  }
}

extension CalendarDate {
  /// How many whole calendar months lie between this day and a later one.
  fileprivate func wholeMonths(to later: CalendarDate) -> Int64 {
    let months = (later.year - year) * 12 + later.month - month
    return adding(months: months).daysSince1970 > later.daysSince1970 ? months - 1 : months
  }
}
