/// When a court goes on with a case.
public enum NextHearing: Record, Hashable {
  /// On a day.
  case on(CalendarDate)

  /// On a day to be fixed.
  case toBeFixed
}

extension NextHearing {
  /// It is one or the other.
  @inlinable public static var isChoice: Bool { true }

  /// The day, if there is one.
  @inlinable public var date: CalendarDate? {
    switch self {
    case .on(let date): date
    case .toBeFixed: nil
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let date = fields.optional(1, "date", was?.date, "On which day.")
    let open = was == .toBeFixed ? Mark.yes : nil
    _ = fields.optional(2, "toBeFixed", open, "The day is to be fixed.")
    self = date.map { .on($0) } ?? .toBeFixed
  }
}
