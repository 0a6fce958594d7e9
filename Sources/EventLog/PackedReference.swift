/// A reference in eight bytes: one to three capital letters, perhaps a hyphen, one to twelve digits.
///
/// The stored form, from the lowest bit: the digits as a number, 40 bits; how many digits there are,
/// 4 bits; whether a hyphen stands before them, 1 bit; three letters of 5 bits, the first one lowest,
/// 1 for `A` to 26 for `Z`, 0 for none; one zero bit. The four highest bits are zero in a reference
/// and hold the kind in an ``Owner``.
///
/// `PN-07` is 7 | 2 << 40 | 1 << 44 | 16 << 45 | 14 << 50 = 0x003A_1200_0000_0007.
///
/// Law: `PackedReference(text)?.description == text` for every text that has a packed form.
public struct PackedReference: Hashable, Sendable, CustomStringConvertible {
  /// The stored form.
  public let bits: UInt64

  static let mask: UInt64 = 0x0FFF_FFFF_FFFF_FFFF

  /// The reference that `text` spells, or `nil` if it is not one.
  public init?(_ text: String) {
    var letters: UInt64 = 0
    var letterCount: UInt64 = 0
    var hyphen: UInt64 = 0
    var digits: UInt64 = 0
    var digitCount: UInt64 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        guard letterCount < 3, hyphen == 0, digitCount == 0 else { return nil }
        letters |= UInt64(byte - 64) << (5 * letterCount)
        letterCount += 1
      case UInt8(ascii: "-"):
        guard letterCount > 0, hyphen == 0, digitCount == 0 else { return nil }
        hyphen = 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard letterCount > 0, digitCount < 12 else { return nil }
        digits = digits * 10 + UInt64(byte - 48)
        digitCount += 1
      default: return nil
      }
    }
    guard digitCount > 0 else { return nil }
    bits = digits | digitCount << 40 | hyphen << 44 | letters << 45
  }

  /// The reference stored as `bits`, or `nil` if no reference is stored so.
  public init?(bits: UInt64) {
    let digits = bits & 0xFF_FFFF_FFFF
    let digitCount = bits >> 40 & 15
    let letters = (bits >> 45 & 31, bits >> 50 & 31, bits >> 55 & 31)
    guard bits & ~Self.mask == 0, (1...12).contains(digitCount),
      (1...26).contains(letters.0), letters.1 <= 26, letters.2 <= 26,
      letters.1 > 0 || letters.2 == 0
    else { return nil }
    var limit: UInt64 = 1
    for _ in 0..<digitCount { limit *= 10 }
    guard digits < limit else { return nil }
    self.bits = bits
  }

  /// The reference as it was spelled.
  public var description: String {
    var text = InlineArray<16, UInt8>(repeating: 0)
    var count = 0
    for shift in stride(from: 45, to: 60, by: 5) where bits >> shift & 31 > 0 {
      text[count] = 64 + UInt8(truncatingIfNeeded: bits >> shift & 31)
      count += 1
    }
    if bits >> 44 & 1 == 1 {
      text[count] = UInt8(ascii: "-")
      count += 1
    }
    let end = count + Int(bits >> 40 & 15)
    var digits = bits & 0xFF_FFFF_FFFF
    for place in (count..<end).reversed() {
      text[place] = UInt8(ascii: "0") + UInt8(digits % 10)
      digits /= 10
    }
    return String(ascii: text.span.extracting(0..<end))
  }
}
