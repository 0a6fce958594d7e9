import Cases
import Interchange

// Fields are written down as literals, as in ["purpose": "offer", "start": JSON(minuteOf: clock)].

extension JSON: ExpressibleByStringInterpolation {
  /// Text.
  init(stringLiteral value: String) { self = .text(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
  /// A whole number.
  init(integerLiteral value: Int64) { self = .integer(value) }
}

extension JSON: ExpressibleByBooleanLiteral {
  /// Yes or no.
  init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension JSON: ExpressibleByArrayLiteral {
  /// A list.
  init(arrayLiteral elements: JSON...) { self = .list(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object, without those members that are null.
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.filter { $0.1 != .null }.map { Member($0.0, $0.1) })
  }
}

extension JSON {
  /// The words of a date, a reference, an id.
  init(_ word: some Word) { self = .text(word.words) }

  /// Texts, such as codes and references, as a list.
  init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }

  /// The minute in which `instant` lies, as a clock in London shows it.
  init(minuteOf instant: Instant) {
    self.init(
      Moment(
        seconds: instant.seconds - instant.seconds % 60,
        offset: London.offset(at: instant),
        precision: .minute
      )
    )
  }

  /// An object with the members of both.
  func with(_ more: JSON) -> JSON {
    guard case .object(let members) = self, case .object(let others) = more else { return self }
    return .object(members + others)
  }
}
