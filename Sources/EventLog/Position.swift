/// An event's place in the log: 0, 1, 2, … without gaps.
///
/// A reader that has seen position *p* never later sees a new event at or before *p*.
public struct Position: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How many events stand before this one.
  public let number: UInt64

  /// The place after `number` events.
  public init(_ number: UInt64) { self.number = number }

  /// The place after this one.
  public var next: Position { Position(number + 1) }

  /// As in `#17`.
  public var description: String { "#\(number)" }

  /// Earlier in the log.
  public static func < (one: Position, other: Position) -> Bool { one.number < other.number }
}
