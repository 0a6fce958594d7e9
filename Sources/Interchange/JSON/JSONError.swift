/// Why bytes are not the JSON that we read, and where.
///
/// No message quotes the text of a value: it may speak of a person's life. A member's name is
/// quoted by its first characters.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// There are no bytes, or only blanks.
    case empty
    /// There are more bytes than the reader takes.
    case tooLarge(count: Int, limit: Int)
    /// Lists and objects stand in one another more than `limit` deep.
    case tooDeep(limit: Int)
    /// The bytes begin with a byte order mark.
    case byteOrderMark
    /// The bytes are not UTF-8.
    case notText
    /// The bytes end before the value does.
    case ends
    /// Something else stands where `expected` should.
    case expected(String)
    /// Something follows the value.
    case trailing
    /// A control character stands in a string as it is.
    case control(UInt8)
    /// A backslash is followed by what is no escape.
    case escape
    /// An escape names half of a surrogate pair.
    case loneSurrogate
    /// A string holds a NUL character, written `\u0000`.
    case nul
    /// A number has a fraction or an exponent.
    case fraction
    /// A number does not fit 64 bits.
    case overflow
    /// A number begins with a zero that says nothing.
    case leadingZero
    /// An object has two members of one name.
    case doubled(name: String)
  }

  /// What is wrong.
  public let kind: Kind
  /// The byte at which it was noticed, from 0.
  public let offset: Int
  /// The line of that byte, from 1.
  public let line: Int
  /// Its place in the line, from 1, counted in characters (Unicode scalars).
  public let column: Int

  /// An error at a byte of `bytes`.
  init(_ kind: Kind, at offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.kind = kind
    self.offset = offset
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
  }

  /// The place, what is wrong there, and what to do.
  public var description: String { "Line \(line), column \(column) (byte \(offset)): \(sentence)" }

  /// What is wrong and what to do, without the place.
  public var sentence: String {
    switch kind {
    case .empty: "There is no JSON here. Give one JSON value."
    case .tooLarge(let count, let limit):
      "The JSON has \(count) bytes; at most \(limit) are read. Divide it."
    case .tooDeep(let limit):
      "Lists and objects stand in one another more than \(limit) deep. Flatten them."
    case .byteOrderMark: "The input begins with a byte order mark. Save it as UTF-8 without one."
    case .notText: "These bytes are not UTF-8. Save the input as UTF-8."
    case .ends: "The JSON ends here, before its value does. Give the whole of it."
    case .expected(let expected): "This is not JSON: \(expected) should stand here."
    case .trailing: "Something follows the JSON value. Give one value only."
    case .control(let byte):
      "A string holds a control character as it is. Write it as \(JSONPrinter.escape(byte))."
    case .escape: "A backslash begins no escape that JSON has. Write a backslash as \\\\."
    case .loneSurrogate: "An escape gives one half of a surrogate pair. Give both halves."
    case .nul: "A string holds a NUL character. Take it out."
    case .fraction: "This number is not whole. Numbers here have no fraction and no exponent."
    case .overflow: "This number does not fit 64 bits. Give a smaller one."
    case .leadingZero: "This number begins with a zero too many. Take it away."
    case .doubled(let name):
      "The member \(Excerpt(name)) stands twice in one object. Take one of them away."
    }
  }
}
