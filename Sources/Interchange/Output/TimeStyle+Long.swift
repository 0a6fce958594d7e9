public import Cases
public import Views

extension TimeStyle {
  /// When something happened for people who read: with the day of the week and the name of the month.
  ///
  /// As in `Fri 17 Apr 2026, 09:12+01:00`, `Fri 17 Apr 2026`, `Apr 2026`, `2026` and `unknown`.
  public func long(_ happened: Happened) -> String {
    switch (self, happened) {
    case (.relative, .at): short(happened)
    case (.local, _), (.utc, _), (.relative, .on): Self.long(exact(happened))
    }
  }

  /// The instant in the same form, to the second.
  public func long(_ instant: Instant) -> String {
    switch self {
    case .relative: short(instant)
    case .local, .utc: Self.long(exact(Instant(seconds: instant.seconds)))
    }
  }

  /// The words of a date or a time, as RFC 3339 writes it, for people who read.
  private static func long(_ words: String) -> String {
    let halves = words.split(separator: "T", maxSplits: 1).map(String.init)
    let time = halves.count == 2 ? ", \(halves[1])" : ""
    let parts = halves[0].split(separator: "-").compactMap { Int($0) }
    guard parts.count > 1, months.indices.contains(parts[1] - 1) else { return words }
    let month = "\(months[parts[1] - 1]) \(parts[0])"
    guard parts.count > 2, let date = try? CalendarDate(words: halves[0]) else { return month }
    // 1 January 1970 was a Thursday.
    let weekday = weekdays[((Int(date.daysSince1970) + 3) % 7 + 7) % 7]
    return "\(weekday) \(parts[2]) \(month)\(time)"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Phrase {
  /// The phrase with its times in this style.
  public func words(_ times: TimeStyle) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .time(let happened): times.long(happened)
      case .instant(let instant): times.long(instant)
      }
    }
    .joined()
  }
}
