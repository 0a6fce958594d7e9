/// The score of a screening tool; no tool gives a negative one.
public struct Score: Quantity {
  /// How many points.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// From no points to 999.
  @inlinable public static var range: ClosedRange<Int64> { 0...999 }
}
