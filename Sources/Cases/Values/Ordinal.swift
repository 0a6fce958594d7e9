/// A place in a sequence: the first, the second.
public struct Ordinal: Quantity {
  /// How many.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// From the first to the thousandth.
  @inlinable public static var range: ClosedRange<Int64> { 1...1_000 }
}
