/// A JSON value (RFC 8259) whose members keep their order.
///
/// Numbers are whole and fit 64 bits: nothing that is recorded is a fraction, and a number that
/// would lose digits is refused where it is read (``JSONError``).
public indirect enum JSON: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case flag(Bool)
  /// A whole number.
  case integer(Int64)
  /// A string.
  case text(String)
  /// An array.
  case list([JSON])
  /// An object; no name stands twice in one that was read.
  case object([Member])

  /// One member of an object.
  public struct Member: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What stands there.
    public let value: JSON

    /// A member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the member `name`, if this is an object that has one.
  public subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, if this is text.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// What kind of value this is, as a phrase for messages.
  public var kind: String {
    switch self {
    case .null: "null"
    case .flag: "true or false"
    case .integer: "a number"
    case .text: "text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
