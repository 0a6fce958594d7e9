/// The hours of the week in which a service is open, by the clock in London.
///
/// Time is measured as it passes. On the day on which the clocks are put forward an opening over that
/// hour is an hour shorter, and an hour longer on the day on which they are put back.
public struct OperatingHours: Hashable, Sendable {
  /// One opening on one day of the week; until midnight if it closes at 0.
  public struct Opening: Hashable, Sendable {
    /// The day on which it opens, and closes.
    public let weekday: Weekday
    /// When it opens.
    public let opens: ClockTime
    /// When it closes: later the same day.
    public let closes: ClockTime

    /// An opening.
    public init(_ weekday: Weekday, from opens: ClockTime, to closes: ClockTime) {
      self.weekday = weekday
      self.opens = opens
      self.closes = closes
    }
  }

  /// An opening, and the days on which it does not open.
  private struct Part: Hashable {
    let opening: Opening
    let closedOn: Set<CalendarDate>
  }

  private let parts: [Part]

  /// Opening hours that are the same every week, but for days on which it stays closed.
  public init(_ openings: [Opening], closedOn days: some Sequence<CalendarDate> = []) {
    let closedOn = Set(days)
    parts = openings.map { Part(opening: $0, closedOn: closedOn) }
  }

  /// The hours in which anything is open that is open in one of `hours`.
  public init(allOf hours: some Sequence<OperatingHours>) { parts = hours.flatMap(\.parts) }

  /// Whether it is ever open.
  public var isEverOpen: Bool {
    parts.contains { $0.opening.opens != $0.opening.closes || $0.opening.closes.minutes == 0 }
  }

  /// Whether it is open at `instant`; it opens with its first instant and is closed at its last.
  public func contains(_ instant: Instant) -> Bool {
    openings(on: London.day(at: instant)).contains { $0.contains(instant) }
  }

  /// How long it is open between two instants.
  public func length(from first: Instant, to last: Instant) -> Duration {
    guard first < last else { return .zero }
    var length = Duration.zero
    var day = London.day(at: first)
    while London.start(of: day) < last {
      for open in openings(on: day) {
        let begin = max(open.lowerBound, first)
        let end = min(open.upperBound, last)
        if begin < end { length += begin.duration(to: end) }
      }
      day = day.adding(days: 1)
    }
    return length
  }

  /// The instant at which it has been open for `length` since `first`; `nil` if that never comes.
  public func instant(_ length: Duration, after first: Instant) -> Instant? {
    guard isEverOpen else { return nil }
    var left = length
    var day = London.day(at: first)
    for _ in 0..<Self.longest {
      for open in openings(on: day) {
        let begin = max(open.lowerBound, first)
        guard begin < open.upperBound else { continue }
        let room = begin.duration(to: open.upperBound)
        if left <= room { return begin.advanced(by: left) }
        left -= room
      }
      day = day.adding(days: 1)
    }
    return nil
  }

  /// Ten years: whoever is closed for longer is not waited for.
  private static let longest = 3_653

  /// When it is open on `day`, in the order of time and without overlaps.
  public func openings(on day: CalendarDate) -> [Range<Instant>] {
    let open = parts.filter { $0.opening.weekday == day.weekday && !$0.closedOn.contains(day) }
      .compactMap { $0.opening.range(on: day) }.sorted { $0.lowerBound < $1.lowerBound }
    return open.reduce(into: []) { merged, range in
      guard let last = merged.last, range.lowerBound <= last.upperBound else {
        merged.append(range)
        return
      }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }
}

extension OperatingHours.Opening {
  /// From when until when it is open on `day`, which is one of its weekdays.
  fileprivate func range(on day: CalendarDate) -> Range<Instant>? {
    let begin = London.instant(day, opens)
    let end =
      closes.minutes == 0
      ? London.start(of: day.adding(days: 1)) : London.instant(day, closes)
    return begin < end ? begin..<end : nil
  }
}
