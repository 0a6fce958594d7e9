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
  /// The time that `words` show, which end before the offset.
  init(words: Substring) throws(MomentProblem) {
    let halves = words.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].utf8.count == 10 else { throw .notAMoment }
    let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = digits(parts[0], count: 2),
      let minute = digits(parts[1], count: 2)
    else { throw .notAMoment }
    let (second, microsecond) = try parts.count == 3 ? exactSecond(parts[2]) : (0, nil)
    guard let day = try? CalendarDate(words: String(halves[0])) else { throw .noSuchDay }
    guard hour < 24, minute < 60, second < 60 else { throw .noSuchTime }
    self.day = day
    self.second = hour * 3_600 + minute * 60 + second
    self.microsecond = microsecond
    showsSeconds = parts.count == 3
  }
}

/// The seconds and the microseconds that `words` show, as in `07` and `07.250`.
private func exactSecond(_ words: Substring) throws(MomentProblem) -> (Int64, Int64?) {
  let parts = words.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count < 3, let second = parts.first.flatMap({ digits($0, count: 2) }) else {
    throw .notAMoment
  }
  guard parts.count == 2 else { return (second, nil) }
  let zeros = String(repeating: "0", count: max(0, 6 - parts[1].utf8.count))
  guard !parts[1].isEmpty, let fraction = digits(parts[1] + zeros, count: 6) else {
    throw .notAMoment
  }
  return (second, fraction)
}
