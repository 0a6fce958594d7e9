public import Cases

/// Words for people with times among them, which whoever prints them writes in the style that was asked
/// for.
public struct Phrase: Hashable, Sendable {
  /// A part of a phrase.
  public enum Piece: Hashable, Sendable {
    /// Words as they are.
    case words(String)
    /// When something happened, as exactly as it is known.
    case time(Happened)
    /// A point in time that the engine took or a rule computed.
    case instant(Instant)
  }

  /// The parts, one after the other, without anything between them.
  public private(set) var pieces: [Piece]

  /// The phrase of these parts.
  public init(_ pieces: [Piece] = []) { self.pieces = pieces }

  /// The phrase of these words.
  public init(_ words: String) { pieces = words.isEmpty ? [] : [.words(words)] }

  /// Whether it says nothing.
  public var isEmpty: Bool { pieces.isEmpty }

  /// One phrase after the other.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.pieces + right.pieces)
  }

  /// The phrase with its first letter as a capital one, as at the beginning of a sentence.
  public var capitalised: Phrase {
    guard case .words(let words) = pieces.first, let first = words.first else { return self }
    return Phrase([.words(first.uppercased() + words.dropFirst())] + pieces.dropFirst())
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// The words of a literal.
  public init(stringLiteral words: String) { self.init(words) }

  /// The parts of an interpolated literal.
  public init(stringInterpolation parts: Parts) { self.init(parts.pieces) }

  /// What may stand in a literal.
  public struct Parts: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Words as they stand.
    public mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { pieces.append(.words(words)) }
    }

    /// Other words.
    public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

    /// Another phrase.
    public mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }

    /// A time in the world.
    public mutating func appendInterpolation(_ happened: Happened) {
      pieces.append(.time(happened))
    }

    /// A point in time.
    public mutating func appendInterpolation(_ instant: Instant) {
      pieces.append(.instant(instant))
    }

    /// A number.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      appendLiteral("\(number)")
    }

    /// A reference.
    public mutating func appendInterpolation(_ name: some Identifier) { appendLiteral(name.text) }

    /// A code, by what it means.
    public mutating func appendInterpolation(_ code: some CodeSet) {
      appendLiteral(Wording.words(of: code.entry))
    }
  }
}

extension Sequence<Phrase> {
  /// The phrases with `separator` between them.
  func joined(by separator: String) -> Phrase {
    reduce(Phrase()) { $0.isEmpty ? $1 : $0 + Phrase(separator) + $1 }
  }
}
