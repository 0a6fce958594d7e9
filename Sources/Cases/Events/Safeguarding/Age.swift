/// How old somebody is, in full years.
public struct Age: Quantity {
  /// How many years.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// From not yet one year to 130.
  @inlinable public static var range: ClosedRange<Int64> { 0...130 }
}
