/// A number of whole days.
public struct Days: Quantity {
  /// How many.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// From one day to ten years.
  @inlinable public static var range: ClosedRange<Int64> { 1...3_653 }
}
