/// A SHA-256 digest: 32 bytes, held as four words, so that it is copied without an allocation.
///
/// A word holds eight of the bytes, the most significant first (big-endian): the words, printed one
/// after the other as hexadecimal numbers, are the digest as everybody prints it.
public struct Hash: Hashable, Sendable, BitwiseCopyable {
  /// Bytes 0 to 7, most significant first.
  public let word0: UInt64

  /// Bytes 8 to 15, most significant first.
  public let word1: UInt64

  /// Bytes 16 to 23, most significant first.
  public let word2: UInt64

  /// Bytes 24 to 31, most significant first.
  public let word3: UInt64

  /// The number of bytes in a hash: 32.
  public static let byteCount = 32

  /// Makes a hash of its words, each of eight bytes with the most significant first.
  public init(word0: UInt64, word1: UInt64, word2: UInt64, word3: UInt64) {
    self.word0 = word0
    self.word1 = word1
    self.word2 = word2
    self.word3 = word3
  }

  /// Makes a hash of the digest's bytes, in their order; `nil` unless there are 32.
  ///
  /// `Hash(bytes)` gives `hash` back after `hash.append(to: &bytes)` on an empty array.
  public init?(_ bytes: Span<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    word0 = word(of: bytes, at: 0)
    word1 = word(of: bytes, at: 8)
    word2 = word(of: bytes, at: 16)
    word3 = word(of: bytes, at: 24)
  }

  /// The byte at `index`, from 0 to 31.
  public subscript(index: Int) -> UInt8 {
    let word =
      switch index {
      case 0..<8: word0
      case 8..<16: word1
      case 16..<24: word2
      case 24..<32: word3
      default: preconditionFailure("A hash has no byte \(index), only bytes 0 to 31.")
      }
    return UInt8(truncatingIfNeeded: word >> (56 - 8 * (index % 8)))
  }

  /// Adds the 32 bytes, in their order, to the end of `bytes`.
  public func append(to bytes: inout [UInt8]) {
    for index in 0..<Self.byteCount { bytes.append(self[index]) }
  }
}

extension Hash: CustomStringConvertible {
  /// The bytes as 64 hexadecimal digits, in lower case.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = (0..<Self.byteCount).flatMap { index in
      [digits[Int(self[index] >> 4)], digits[Int(self[index] & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The same as ``hexadecimal``.
  public var description: String { hexadecimal }
}

private func word(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
  var word: UInt64 = 0
  for index in offset..<offset + 8 { word = word << 8 | UInt64(bytes[index]) }
  return word
}
