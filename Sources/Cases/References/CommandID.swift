/// Which command: the id that its author made, so that sending it twice records it once.
///
/// It is a UUID (RFC 9562, section 4), of any version. UUIDv7 is advised; one derived from what the
/// command says is not, because it would tell something about a person.
public struct CommandID: Word, Hashable {
  /// The first eight bytes, most significant first.
  public let high: UInt64

  /// The last eight bytes, most significant first.
  public let low: UInt64

  /// The id with these sixteen bytes.
  @inlinable
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Hexadecimal digits, in capitals or not, in groups of 8, 4, 4, 4 and 12.
  public static var pattern: String {
    "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"
  }

  /// What documentation calls it.
  public static var title: String { "command id (a UUID)" }

  /// An id to show.
  public static var examples: [CommandID] {
    [CommandID(high: 0x0195_E0C2_7A31_7B4D, low: 0x9F10_5D2C_8E41_A6B3)]
  }

  /// Stored as two numbers of 64 bits, which may read as negative.
  @inlinable public static var width: Int { 2 }

  /// Hands over both halves.
  @inlinable
  public static func compact<F: Form>(_ fields: inout F, _ was: CommandID?) -> CommandID {
    let high = fields.integer(was.map { Int64(bitPattern: $0.high) }, in: .min ... .max)
    let low = fields.integer(was.map { Int64(bitPattern: $0.low) }, in: .min ... .max)
    return CommandID(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low))
  }

  /// Every sixteen bytes are a UUID.
  public var isSound: Bool { true }
}

extension CommandID {
  /// The id that `words` spell, in capitals or not.
  ///
  /// - Throws: that the words are no UUID.
  public init(words: String) throws(WordProblem) {
    var halves: (high: UInt64, low: UInt64) = (0, 0)
    var count = 0
    for byte in words.utf8 {
      if [8, 13, 18, 23].contains(count) {
        guard byte == UInt8(ascii: "-") else { throw Self.problem }
      } else {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Self.problem }
        halves.high = halves.high << 4 | halves.low >> 60
        halves.low = halves.low << 4 | UInt64(digit)
      }
      count += 1
    }
    guard count == 36 else { throw Self.problem }
    self.init(high: halves.high, low: halves.low)
  }

  /// The id in small letters, as in `0195e0c2-7a31-7b4d-9f10-5d2c8e41a6b3`.
  public var words: String {
    var words = ""
    for place in 0..<32 {
      if [8, 12, 16, 20].contains(place) { words += "-" }
      let half = place < 16 ? high : low
      words += String(half >> UInt64(60 - place % 16 * 4) & 15, radix: 16)
    }
    return words
  }

  private static var problem: WordProblem {
    WordProblem("is not a command id: a UUID, as in \(examples.map(\.words).joined()).")
  }
}

extension CommandID: CustomStringConvertible {
  /// The id in words.
  public var description: String { words }
}
