/// A point in time, to the microsecond.
///
/// It knows no calendar and no clock on a wall: ``London`` and ``Moment`` do.
public struct Instant: Hashable, Sendable {
  /// Microseconds since 1970 began in UTC; leap seconds are not counted.
  public let microseconds: Int64

  /// The instant so many microseconds after 1970 began in UTC.
  @inlinable
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// The instant so many seconds after 1970 began in UTC.
  @inlinable
  public init(seconds: Int64) {
    microseconds = seconds * 1_000_000
  }

  /// Whole seconds since 1970 began, rounded towards the past.
  public var seconds: Int64 { floor(microseconds, 1_000_000) }

  /// Microseconds since that whole second, from 0 to 999,999.
  public var microsecondOfSecond: Int64 {
    let rest = microseconds % 1_000_000
    return rest < 0 ? rest + 1_000_000 : rest
  }

  /// Before every other instant; what is not known may have happened then.
  public static let earliest = Instant(microseconds: .min)

  /// After every other instant; what is not known may have happened then.
  public static let latest = Instant(microseconds: .max)
}

extension Instant: InstantProtocol {
  /// The instant that much later; an instant too far away to count becomes the earliest or latest.
  public func advanced(by duration: Duration) -> Instant {
    let (seconds, attoseconds) = duration.components
    let (product, isLarge) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (sum, isFar) = product.addingReportingOverflow(attoseconds / 1_000_000_000_000)
    let (end, isOut) = microseconds.addingReportingOverflow(sum)
    guard !isLarge, !isFar, !isOut else { return duration < .zero ? .earliest : .latest }
    return Instant(microseconds: end)
  }

  /// How much later `other` is.
  public func duration(to other: Instant) -> Duration {
    .microseconds(other.microseconds) - .microseconds(microseconds)
  }

  /// Orders instants by time.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool {
    left.microseconds < right.microseconds
  }
}
