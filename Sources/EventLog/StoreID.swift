/// The random number of a store, sixteen bytes: part of its origin, and on its key file.
public struct StoreID: Hashable, Sendable, CustomStringConvertible {
  /// The bytes.
  let bytes: [UInt8]

  /// A number that no other store has.
  static func random() -> StoreID { StoreID(bytes: SystemRandom.bytes(16)) }

  /// The number of those bytes.
  init(bytes: [UInt8]) {
    precondition(bytes.count == 16, "A store's number has sixteen bytes.")
    self.bytes = bytes
  }

  /// The number that `text` spells, or `nil` if it is not one.
  init?(_ text: some StringProtocol) {
    guard let bytes = [UInt8](hexadecimal: text), bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Thirty-two hexadecimal digits.
  public var description: String { bytes.hexadecimal }
}

extension [UInt8] {
  /// Two lower-case digits a byte.
  var hexadecimal: String {
    var text = ""
    for byte in self {
      text += byte < 16 ? "0" : ""
      text += String(byte, radix: 16)
    }
    return text
  }

  /// The bytes that `text` spells, two lower-case digits each, or `nil` if it does not.
  init?(hexadecimal text: some StringProtocol) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8 {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - 48
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - 87
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self = bytes
  }
}
