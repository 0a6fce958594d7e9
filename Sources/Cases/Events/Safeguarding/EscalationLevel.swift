/// How high a safeguarding concern was taken, from the first manager to the top.
public struct EscalationLevel: Quantity {
  /// Which level.
  public let count: Int64

  /// Takes a number that has been checked.
  @inlinable
  public init(checked count: Int64) {
    self.count = count
  }

  /// From the first to the fourth.
  @inlinable public static var range: ClosedRange<Int64> { 1...4 }
}
