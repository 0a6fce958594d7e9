/// When something happened in the world, as exactly as it is known.
///
/// The stored form is eleven bytes: `value`, 8 bytes; `offset`, 2 bytes; `precision`, 1 byte.
public struct HappenedTime: Hashable, Sendable {
  /// How exactly the time is known; what `value` counts.
  public enum Precision: UInt8, Sendable {
    /// Nothing is known; `value` and `offset` are 0.
    case unknown
    /// A year: `value` is year × 10 000; `offset` is 0.
    case year
    /// A month: `value` is year × 10 000 + month × 100; `offset` is 0.
    case month
    /// A day: `value` is year × 10 000 + month × 100 + day; `offset` is 0.
    case day
    /// A minute: `value` is seconds since 1970 in UTC, a whole number of minutes.
    case minute
    /// A second: `value` is seconds since 1970 in UTC.
    case second
  }

  /// What the precision says.
  public let value: Int64
  /// Minutes ahead of UTC where the time was read.
  public let offset: Int16
  /// How exactly the time is known.
  public let precision: Precision

  /// A time, or `nil` if no such time is stored.
  public init?(value: Int64, offset: Int16, precision: Precision) {
    let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
    let isDate = offset == 0 && (1...9999).contains(year)
    let isStored =
      switch precision {
      case .unknown: value == 0 && offset == 0
      case .year: isDate && month == 0 && day == 0
      case .month: isDate && (1...12).contains(month) && day == 0
      case .day: isDate && (1...12).contains(month) && (1...31).contains(day)
      case .minute: abs(Int(offset)) <= 840 && value % 60 == 0
      case .second: abs(Int(offset)) <= 840
      }
    guard isStored else { return nil }
    self.value = value
    self.offset = offset
    self.precision = precision
  }
}
