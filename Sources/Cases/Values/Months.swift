/// A number of whole calendar months.
public struct Months: Quantity {
  /// How many.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// From one month to forty years.
  @inlinable public static var range: ClosedRange<Int64> { 1...480 }
}
