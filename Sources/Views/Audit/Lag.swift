import Cases

/// How much later an event was recorded than it happened, in words.
struct Lag {
  /// As in `, 19 minutes later`; empty if it was recorded within the minute, or nobody knows when it
  /// happened.
  let words: String

  init(of event: RecordedEvent) {
    guard let lag = event.lag else {
      words = ", and nobody knows how much later"
      return
    }
    let minutes = lag.components.seconds / 60
    let isLeast = if case .on = event.happened { minutes > 0 } else { false }
    if minutes == 0 {
      words = ""
    } else if minutes < 0 {
      words = ", \(Self.words(of: -minutes)) before the time that was given"
    } else {
      words = ", \(isLeast ? "at least " : "")\(Self.words(of: minutes)) later"
    }
  }

  /// As in `2 days 3 hours`: the largest unit and the one below it.
  private static func words(of minutes: Int64) -> String {
    let parts = [
      (minutes / 1_440, "day"), (minutes / 60 % 24, "hour"), (minutes % 60, "minute"),
    ]
    return parts.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
  }
}
