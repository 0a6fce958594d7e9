/// When something happened, as somebody said it: a day and time with an offset, to the minute or to
/// the second.
///
/// The offset is London's at that instant, or none (UTC). Before 1996 both 0 and 60 minutes are
/// taken at any time of the year.
public struct Moment: Word, Hashable {
  /// How exactly a moment is known.
  public enum Precision: UInt8, Hashable, Sendable {
    case minute, second
  }

  /// Seconds since 1970 began in UTC; the first of its minute, if that is all that is known.
  public let seconds: Int64

  /// Minutes ahead of UTC, where it was said.
  public let offset: Int16

  /// How exactly the moment is known.
  public let precision: Precision

  /// Takes a moment that has been checked.
  @inlinable
  public init(seconds: Int64, offset: Int16, precision: Precision) {
    self.seconds = seconds
    self.offset = offset
    self.precision = precision
  }

  /// What London's clock shows at `instant`, to the second.
  public init(_ instant: Instant) {
    self.init(
      seconds: instant.seconds,
      offset: London.offset(at: instant),
      precision: .second
    )
  }

  /// The instant; the first of its minute, if that is all that is known.
  @inlinable public var instant: Instant { Instant(seconds: seconds) }

  /// The last instant that the moment may mean.
  public var latest: Instant {
    let length: Int64 = precision == .minute ? 60 : 1
    return Instant(microseconds: (seconds + length) * 1_000_000 - 1)
  }

  /// Stored as two numbers.
  @inlinable public static var width: Int { 2 }

  /// The seconds of the years 1 to 9999.
  @inlinable static var range: ClosedRange<Int64> { -62_135_596_800...253_402_300_799 }

  /// Twice the offset, plus one if the seconds are known.
  @inlinable var rest: Int64 { Int64(offset) * 2 + Int64(precision.rawValue) }

  /// The moment stored as these two numbers.
  @inlinable
  init(seconds: Int64, rest: Int64) {
    self.seconds = seconds
    offset = Int16(truncatingIfNeeded: rest >> 1)
    precision = rest & 1 == 0 ? .minute : .second
  }

  /// Hands over the seconds, then twice the offset, plus one if the seconds are known.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: Moment?) -> Moment {
    let seconds = fields.integer(was?.seconds, in: range)
    let rest = fields.integer(was?.rest, in: 0...121)
    return Moment(seconds: seconds, rest: rest)
  }

  /// Whether the offset was UTC's or London's, and a moment known to the minute is on the minute.
  public var isSound: Bool {
    let isLondons = offset == 0 || SaidTime.isLondons(.ahead(offset), at: instant)
    return isLondons && (precision == .second || seconds % 60 == 0)
  }
}
