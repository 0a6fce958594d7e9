/// A date that is known to the day, to the month, to the year, or not at all.
///
/// Days are those of the Gregorian calendar, which is extended to the years before it was used.
public struct CalendarDate: Word, Hashable {
  /// How much of a date is known.
  public enum Precision: Hashable, Sendable {
    case unknown, year, month, day
  }

  /// The year, from 1 to 9999, or 0 if nothing is known.
  public let year: Int64

  /// The month, from 1 to 12, or 0 if it is not known.
  public let month: Int64

  /// The day of the month, from 1, or 0 if it is not known.
  public let day: Int64

  /// Takes a date that has been checked; parts that are not known are 0.
  @inlinable
  public init(checkedYear year: Int64, month: Int64 = 0, day: Int64 = 0) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of which nothing is known.
  public static let unknown = CalendarDate(checkedYear: 0)

  /// How much of the date is known.
  public var precision: Precision {
    if day > 0 { .day } else if month > 0 { .month } else if year > 0 { .year } else { .unknown }
  }

  /// The digits of year, month and day as one number.
  @inlinable var number: Int64 { year * 10_000 + month * 100 + day }

  /// The date with these digits.
  @inlinable
  init(number: Int64) {
    self.init(checkedYear: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Hands over one number, as in 19900517, 19900500, 19900000 and 0.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: CalendarDate?) -> CalendarDate {
    CalendarDate(number: fields.integer(was?.number, in: 0...99_991_231))
  }

  /// Whether the date is in the calendar, and no part is known while a larger one is not.
  public var isSound: Bool {
    switch precision {
    case .unknown: number == 0
    case .year: (1...9999).contains(year)
    case .month: (1...9999).contains(year) && month <= 12
    case .day: (1...9999).contains(year) && (1...12).contains(month) && day <= daysInMonth
    }
  }
}
