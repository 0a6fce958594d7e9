/// What a clock in London that shows a certain time means.
public enum LocalReading: Hashable, Sendable {
  /// It shows this time once: at this instant, so many minutes ahead of UTC.
  case once(Instant, offset: Int16)

  /// It shows this time twice: in summer time, and an hour later again.
  case twice(first: Instant, second: Instant)

  /// It never shows this time: it was put forward past it.
  case never
}
