/// What a clock on a wall shows, written as in RFC 3339, section 5.6.
struct LocalTime {
  /// The day.
  let day: CalendarDate

  /// Seconds since that day began on the clock, under 86,400.
  let second: Int64

  /// Whether the seconds are shown.
  let showsSeconds: Bool

  /// Microseconds, or `nil` if no fraction is shown.
  let microsecond: Int64?

  /// What a clock shows that is `offset` minutes ahead of UTC at `instant`.
  init(at instant: Instant, offset: Int16) {
    let local = instant.seconds + Int64(offset) * 60
    day = CalendarDate(daysSince1970: floor(local, 86_400))
    second = local - floor(local, 86_400) * 86_400
    showsSeconds = true
    microsecond = instant.microsecondOfSecond
  }

  /// Seconds since 1970 began where the clock hangs.
  var seconds: Int64 { day.daysSince1970 * 86_400 + second }

  /// The hour, minute and second, as far as `precision` goes.
  func words(to precision: Moment.Precision) -> String {
    let minute = "\(padded(second / 3_600, to: 2)):\(padded(second / 60 % 60, to: 2))"
    return switch precision {
    case .minute: "\(day.words)T\(minute)"
    case .second: "\(day.words)T\(minute):\(padded(second % 60, to: 2))"
    }
  }
}

extension LocalTime {
  /// The time that `text` shows, which ends before the offset.
  init(_ text: Span<UInt8>) throws(MomentProblem) {
    let colon = UInt8(ascii: ":")
    showsSeconds = text.count > 16
    guard text.count >= 16, text[10] == UInt8(ascii: "T"), text[13] == colon,
      let hour = digits(text, 11..<13), let minute = digits(text, 14..<16),
      !showsSeconds || text[16] == colon, let second = showsSeconds ? digits(text, 17..<19) : 0
    else { throw .notAMoment }
    microsecond = try Self.fraction(text)
    guard let day = CalendarDate.day(text.extracting(..<10)) else { throw .noSuchDay }
    guard hour < 24, minute < 60, second < 60 else { throw .noSuchTime }
    self.day = day
    self.second = hour * 3_600 + minute * 60 + second
  }

  /// The microseconds that stand after a point behind the second, in one to six digits.
  private static func fraction(_ text: Span<UInt8>) throws(MomentProblem) -> Int64? {
    let first = 20
    guard text.count > 19 else { return nil }
    let shown = text.count - first
    guard text[19] == UInt8(ascii: "."), (1...6).contains(shown),
      let number = digits(text, first..<text.count)
    else { throw .notAMoment }
    return (shown..<6).reduce(number) { number, _ in number * 10 }
  }
}
