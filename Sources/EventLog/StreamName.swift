/// The name of one subject's own sequence of events, such as `case/C-0001`.
///
/// Printable ASCII without blanks, 3 to 64 bytes, with one slash that is neither first nor last. It
/// stands in clear in the header of the stream's first event, so nothing about a person's life and
/// nothing derived from an identity may be in it.
public struct StreamName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name.
  public let description: String

  /// The name `text`, or `nil` if it is not one.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (3...64).contains(bytes.count), bytes.allSatisfy({ (0x21...0x7E).contains($0) }),
      bytes.first != UInt8(ascii: "/"), bytes.last != UInt8(ascii: "/"),
      bytes.count(where: { $0 == UInt8(ascii: "/") }) == 1
    else { return nil }
    description = text
  }

  /// The order of the bytes.
  public static func < (one: StreamName, other: StreamName) -> Bool {
    one.description < other.description
  }
}
