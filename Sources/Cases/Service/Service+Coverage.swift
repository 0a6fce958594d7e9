extension Service {
  /// Who may be told under a consent for `purpose`.
  public func recipients(under purpose: ConsentPurpose) -> [RecipientClass] {
    described?.purposes.first { $0.purpose == purpose }?.recipients ?? []
  }

  /// Who is told by a safeguarding referral that goes by `route`.
  public func recipients(by route: SafeguardingRoute) -> [RecipientClass] {
    described?.routes.first { $0.route == route }?.recipients ?? []
  }

  /// The day by which an answer to a referral made on `day` is due, if the service has set a time.
  public func responseDue(by route: SafeguardingRoute, from day: CalendarDate) -> CalendarDate? {
    guard let days = described?.routes.first(where: { $0.route == route })?.responseWorkingDays
    else { return nil }
    return workingDay(days, after: day)
  }

  /// The days on which people in offices work, by the bank holidays of the description.
  public var workingDays: WorkingDays {
    WorkingDays(bankHolidays: described?.bankHolidays ?? [])
  }

  /// The working day that is `count` working days after `day`; `day` itself if `count` is 0.
  ///
  /// Saturdays, Sundays and the bank holidays of the description are not counted.
  public func workingDay(_ count: Int64, after day: CalendarDate) -> CalendarDate {
    workingDays.day(count, after: day)
  }

  /// Whether people in offices work on `day`.
  public func isWorkingDay(_ day: CalendarDate) -> Bool { workingDays.contains(day) }
}
