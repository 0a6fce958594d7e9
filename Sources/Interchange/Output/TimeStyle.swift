public import Cases

/// How times are written out.
public enum TimeStyle: Hashable, Sendable {
  /// As London's clock shows them, with the offset.
  case local

  /// In UTC, with `Z`.
  case utc

  /// As how long before or after this instant, where people read; elsewhere as ``local``.
  case relative(to: Instant)
}

extension TimeStyle {
  /// The instant, exactly.
  public func exact(_ instant: Instant) -> String {
    switch self {
    case .local, .relative: instant.words
    case .utc: instant.wordsInUTC
    }
  }

  /// When something happened, as exactly as it is known.
  public func exact(_ happened: Happened) -> String {
    switch (self, happened) {
    case (.utc, .at(let moment)):
      Moment(seconds: moment.seconds, offset: 0, precision: moment.precision).wordsInUTC
    case (.local, _), (.relative, _), (.utc, .on): happened.words
    }
  }

  /// The instant for people: to the second, with a blank after the day; or as how long ago.
  public func short(_ instant: Instant) -> String {
    switch self {
    case .relative(let now): Self.distance(from: now, to: instant)
    case .local, .utc: Self.spaced(exact(Instant(seconds: instant.seconds)))
    }
  }

  /// When something happened for people; a date stays a date.
  public func short(_ happened: Happened) -> String {
    switch (self, happened) {
    case (.relative(let now), .at(let moment)): Self.distance(from: now, to: moment.instant)
    case (.local, _), (.utc, _), (.relative, .on): Self.spaced(exact(happened))
    }
  }

  /// The words of a time with a blank where RFC 3339 has a `T` (its section 5.6 allows it).
  private static func spaced(_ words: String) -> String {
    words.split(separator: "T", maxSplits: 1).joined(separator: " ")
  }

  /// As in `3 hours ago`, `in 2 days` and `now`: the largest unit of which there is one, rounded down.
  private static func distance(from now: Instant, to instant: Instant) -> String {
    let (difference, isFar) = instant.seconds.subtractingReportingOverflow(now.seconds)
    guard !isFar else { return instant.words }
    let units: [(seconds: UInt64, name: String)] = [
      (86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"),
    ]
    guard let unit = units.first(where: { difference.magnitude >= $0.seconds }) else {
      return "now"
    }
    let count = difference.magnitude / unit.seconds
    let length = "\(count) \(unit.name)\(count == 1 ? "" : "s")"
    return difference < 0 ? "\(length) ago" : "in \(length)"
  }
}

extension Moment {
  /// The moment in UTC, to the minute or to the second, with `Z`.
  fileprivate var wordsInUTC: String {
    let words = instant.wordsInUTC
    return precision == .second ? words : String(words.dropLast(4)) + "Z"
  }
}
