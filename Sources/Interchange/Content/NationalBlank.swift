import Cases

/// A national code that stands for no answer, where this record has one of the four blanks.
enum NationalBlank: String {
  case declined
  case notRecorded
  case notKnown

  /// The blank that `code` stands for, whichever list it is in.
  init?(code: String) {
    switch code {
    case "Z", "ZZ": self = .declined
    case "99", "X", "9": self = .notRecorded
    case "U", "UU": self = .notKnown
    case _: return nil
    }
  }

  /// Whether `words` are such a code, and no value of `type`.
  static func isMeant<Value: FieldValue>(by words: String, for type: Value.Type) -> Bool {
    guard NationalBlank(code: words) != nil else { return false }
    if let codes = type as? any CodeSet.Type { return !isCode(words, of: codes) }
    return type == Bool.self
  }

  private static func isCode<Codes: CodeSet>(_ words: String, of type: Codes.Type) -> Bool {
    Codes(code: words) != nil
  }

  /// What to write instead, as a predicate.
  func remedy(isTyped: Bool) -> String {
    let given = isTyped ? "{\"blank\":\"\(rawValue)\"}" : "?\(rawValue)"
    return "has a national code for no answer. Here that is a blank: \(given)."
  }
}
