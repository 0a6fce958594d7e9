public import Cases

/// The values that have no fields of their own.
extension Amendment {
  /// Takes digits.
  public mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    leaf(was) { (words) throws(WordProblem) in
      guard let number = Int64(words) else { throw WordProblem("is not a whole number.") }
      guard range.contains(number) else {
        throw WordProblem("is not between \(range.lowerBound) and \(range.upperBound).")
      }
      return number
    } ?? range.lowerBound
  }

  /// Takes `yes` and `no`.
  public mutating func flag(_ was: Bool?) -> Bool {
    leaf(was) { (words) throws(WordProblem) in
      switch words {
      case "yes": true
      case "no": false
      default: throw WordProblem("is neither yes nor no.")
      }
    } ?? .blank
  }

  /// Takes text within `limit`.
  public mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    leaf(was) { (words) throws(WordProblem) in
      try limit.check(words)
      return words
    } ?? ""
  }

  /// Takes a code, as people know it.
  public mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    leaf(was) { (words) throws(WordProblem) in
      if let value = Value(code: words) { return value }
      let codes = Value.allCases.map(\.entry.code)
      throw WordProblem(
        "is not a code of this list. \(Nearest.question(to: words, among: codes))"
          + "The codes are: \(codes.joined(separator: ", "))."
      )
    } ?? .blank
  }

  /// Takes the value's own words.
  public mutating func word<Value: Word>(_ was: Value?) -> Value {
    leaf(was) { (words) throws(WordProblem) in try Value(words: words) } ?? .blank
  }

  private mutating func leaf<Value>(
    _ was: Value?,
    _ read: (String) throws(WordProblem) -> Value
  ) -> Value? {
    if !here.fields.isEmpty || !here.elements.isEmpty { note("has no fields and no elements.") }
    guard let words = here.words else { return was }
    do throws(WordProblem) {
      return try read(words)
    } catch {
      note(error.sentence)
      return nil
    }
  }
}
