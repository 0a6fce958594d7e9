/// How many of something there are.
public struct Count: Quantity {
  /// How many.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// None, or any number.
  @inlinable public static var range: ClosedRange<Int64> { 0...(.max) }
}
