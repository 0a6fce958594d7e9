/// A number of whole hours.
public struct Hours: Quantity {
  /// How many.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// From one hour to a thousand.
  @inlinable public static var range: ClosedRange<Int64> { 1...1_000 }
}
