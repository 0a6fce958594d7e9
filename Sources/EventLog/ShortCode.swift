/// A code in eight bytes: one to eight letters, digits or hyphens, such as a role or a site.
///
/// The stored form is its ASCII bytes, the first one lowest, filled up with zeros: `CU-PEN` is the
/// bytes `43 55 2D 50 45 4E 00 00`.
///
/// Law: `ShortCode(text)?.description == text` for every text that has a stored form.
public struct ShortCode: Hashable, Sendable, CustomStringConvertible {
  /// The stored form.
  public let bits: UInt64

  /// The code that `text` spells, or `nil` if it is not one.
  public init?(_ text: String) {
    var bits: UInt64 = 0
    var shift: UInt64 = 0
    for byte in text.utf8 {
      guard shift < 64 else { return nil }
      bits |= UInt64(byte) << shift
      shift += 8
    }
    self.init(bits: bits)
  }

  /// The code stored as `bits`, or `nil` if no code is stored so.
  public init?(bits: UInt64) {
    guard bits & 0xFF != 0 else { return nil }
    var rest = bits
    while rest != 0 {
      switch UInt8(truncatingIfNeeded: rest) {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        rest >>= 8
      default: return nil
      }
    }
    self.bits = bits
  }

  /// The code as it was spelled.
  public var description: String {
    var text = InlineArray<8, UInt8>(repeating: 0)
    var count = 0
    var rest = bits
    while rest != 0 {
      text[count] = UInt8(truncatingIfNeeded: rest)
      count += 1
      rest >>= 8
    }
    return String(ascii: text.span.extracting(0..<count))
  }
}
