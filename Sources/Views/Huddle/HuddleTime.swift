public import Cases

/// A slot of a day in which a huddle is held.
public struct HuddleTime: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// The slot, as in `AM`.
  public let slot: String
  /// When it begins.
  public let begins: Instant
  /// After how many minutes it was missed.
  let missedAfterMinutes: Int64

  /// The huddle that `service` calls `slot` on `date`; `nil` if there is none.
  public init?(_ slot: String, on date: CalendarDate, in service: Service) {
    guard let described = service.huddle(slot), date.precision == .day else { return nil }
    self.init(described, on: date)
  }

  private init(_ described: HuddleSlot, on date: CalendarDate) {
    self.date = date
    slot = described.slot.text
    begins = London.instant(date, described.begins)
    missedAfterMinutes = described.missedAfterMinutes
  }

  /// The next huddle of `service` that begins at `instant` or later; `nil` if it has none.
  public static func next(from instant: Instant, in service: Service) -> HuddleTime? {
    let today = London.day(at: instant)
    return slots(from: today, to: today.adding(days: 1), in: service)
      .first { $0.begins >= instant }
  }

  /// The huddle after this one.
  public func following(in service: Service) -> HuddleTime? {
    Self.slots(from: date, to: date.adding(days: 1), in: service).first { $0.begins > begins }
  }

  /// The huddles of `service` from one day to another, in the order of time.
  static func slots(
    from first: CalendarDate,
    to last: CalendarDate,
    in service: Service
  ) -> [HuddleTime] {
    guard first.daysSince1970 <= last.daysSince1970 else { return [] }
    return (first.daysSince1970...last.daysSince1970).flatMap { day in
      (service.described?.huddles ?? []).map {
        HuddleTime($0, on: CalendarDate(daysSince1970: day))
      }
    }
    .sorted { $0.begins < $1.begins }
  }

  /// The day and the slot, as the stream of the huddle is called.
  public var name: String { "\(date)-\(slot)" }
}
