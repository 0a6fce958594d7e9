extension London {
  /// The instant at which a clock in London first shows `time` on `day`.
  ///
  /// On the night in autumn on which a time comes twice it is the first of the two. On the night in
  /// spring on which it never comes it is the instant at which the clock jumps past it.
  public static func instant(_ day: CalendarDate, _ time: ClockTime) -> Instant {
    switch reading(day, second: time.minutes * 60) {
    case .once(let instant, _): instant
    case .twice(let first, _): first
    case .never: start(of: day).advanced(by: .seconds(3_600))
    }
  }
}
