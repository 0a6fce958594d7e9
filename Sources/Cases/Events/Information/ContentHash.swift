/// The SHA-256 of a document, which says exactly what was approved, received or sent.
public struct ContentHash: Word, Hashable {
  /// The first eight bytes, most significant first; the others follow.
  public let first: UInt64

  /// Bytes 8 to 15.
  public let second: UInt64

  /// Bytes 16 to 23.
  public let third: UInt64

  /// Bytes 24 to 31.
  public let fourth: UInt64

  /// The hash with these thirty-two bytes.
  @inlinable
  public init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  /// Sixty-four hexadecimal digits in small letters, as `sha256sum` prints them.
  public static var pattern: String { "^[0-9a-f]{64}$" }

  /// What documentation calls it.
  public static var title: String { "SHA-256 in hexadecimal" }

  /// The hash of no bytes at all.
  public static var examples: [ContentHash] {
    [
      ContentHash(
        0xe3b0_c442_98fc_1c14,
        0x9afb_f4c8_996f_b924,
        0x27ae_41e4_649b_934c,
        0xa495_991b_7852_b855
      )
    ]
  }

  /// Stored as four numbers of 64 bits, which may read as negative.
  @inlinable public static var width: Int { 4 }

  /// Hands over the four numbers.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: ContentHash?) -> ContentHash {
    let first = fields.integer(was.map { Int64(bitPattern: $0.first) }, in: .min ... .max)
    let second = fields.integer(was.map { Int64(bitPattern: $0.second) }, in: .min ... .max)
    let third = fields.integer(was.map { Int64(bitPattern: $0.third) }, in: .min ... .max)
    let fourth = fields.integer(was.map { Int64(bitPattern: $0.fourth) }, in: .min ... .max)
    return ContentHash(
      UInt64(bitPattern: first),
      UInt64(bitPattern: second),
      UInt64(bitPattern: third),
      UInt64(bitPattern: fourth)
    )
  }

  /// Every thirty-two bytes are a hash.
  public var isSound: Bool { true }
}

extension ContentHash {
  /// The hash that `words` spell.
  ///
  /// - Throws: that the words are not sixty-four hexadecimal digits in small letters.
  public init(words: String) throws(WordProblem) {
    var numbers: [UInt64] = []
    var rest = Substring(words)
    while rest.utf8.count >= 16, let number = UInt64(rest.prefix(16), radix: 16) {
      numbers.append(number)
      rest = rest.dropFirst(16)
    }
    guard numbers.count == 4, rest.isEmpty, words.utf8.allSatisfy(isSmallHexDigit) else {
      throw WordProblem("is not a SHA-256: 64 hexadecimal digits in small letters.")
    }
    self.init(numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// The hash in hexadecimal.
  public var words: String {
    [first, second, third, fourth].map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

extension ContentHash: CustomStringConvertible {
  /// The hash in hexadecimal.
  public var description: String { words }
}

private func isSmallHexDigit(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
