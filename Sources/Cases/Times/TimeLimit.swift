/// Within what time something has to be done, by one of the clocks that people count by.
///
/// They are different clocks, used side by side: hours pass at night and on holidays, working days do
/// not; a month is as long as the calendar says; operating hours pass while the service is open.
public enum TimeLimit: Hashable, Sendable {
  /// So many minutes, as they pass.
  case minutes(Int64)
  /// So many hours, as they pass.
  case hours(Int64)
  /// So many minutes in which the service is open.
  case operatingMinutes(Int64)
  /// Up to the end of a working day, so many of them later.
  case workingDays(Int64)
  /// Up to the end of a day, so many of them later.
  case days(Int64)
  /// Up to the end of the corresponding date, so many months later.
  ///
  /// If that is no working day, up to the end of the next one (UK GDPR, article 12(3), as the
  /// Information Commissioner counts it).
  case months(Int64)
}

extension TimeLimit {
  /// The last day on which it can be done if it began on `day`; `nil` if the limit knows no days.
  public func lastDay(from day: CalendarDate, in workingDays: WorkingDays) -> CalendarDate? {
    switch self {
    case .minutes, .hours, .operatingMinutes: nil
    case .workingDays(let count): workingDays.day(count, after: day)
    case .days(let count): day.adding(days: count)
    case .months(let count): workingDays.first(from: day.adding(months: count))
    }
  }

  /// The instant by which it has to be done if it began at `first`.
  ///
  /// It is `nil` if the service is never open and the limit is one of its operating hours.
  public func end(
    from first: Instant,
    in workingDays: WorkingDays,
    _ hours: OperatingHours
  ) -> Instant? {
    switch self {
    case .minutes(let count): first.advanced(by: .seconds(count * 60))
    case .hours(let count): first.advanced(by: .seconds(count * 3_600))
    case .operatingMinutes(let count): hours.instant(.seconds(count * 60), after: first)
    case .workingDays, .days, .months:
      lastDay(from: London.day(at: first), in: workingDays)
        .map { London.start(of: $0.adding(days: 1)) }
    }
  }
}
