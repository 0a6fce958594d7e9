/// A whole number of one unit, within the range that makes sense.
public protocol Quantity: FieldValue, Hashable, Comparable, ExpressibleByIntegerLiteral
where IntegerLiteralType == Int64 {
  /// How many.
  var count: Int64 { get }

  /// Takes a number that has been checked.
  init(checked count: Int64)

  /// How many there may be.
  static var range: ClosedRange<Int64> { get }
}

extension Quantity {
  /// A number written in source code.
  public init(integerLiteral count: Int64) { self.init(checked: count) }

  /// The least there may be.
  public static var blank: Self { Self(checked: range.lowerBound) }

  /// Orders quantities by their number.
  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  /// Hands over the number.
  @inlinable
  public static func exchange<F: Form>(_ fields: inout F, _ was: Self?) -> Self {
    Self(checked: fields.integer(was?.count, in: range))
  }
}
