import CaseRecords
public import Cases

/// The values that have no fields of their own.
extension JSONReader {
  /// Reads a whole number in `range`.
  public mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    let number: Int64?
    switch here {
    case .integer(let given): number = given
    case .text(let words) where !isTyped: number = Int64(words)
    case .null, .flag, .text, .list, .object: number = nil
    }
    guard let number else {
      noteKind("a whole number")
      return range.lowerBound
    }
    guard range.contains(number) else {
      note("is not between \(range.lowerBound) and \(range.upperBound).")
      return range.lowerBound
    }
    return number
  }

  /// Reads `true` or `false`.
  public mutating func flag(_ was: Bool?) -> Bool {
    switch here {
    case .flag(let given): return given
    case .text("yes") where !isTyped, .text("true") where !isTyped: return true
    case .text("no") where !isTyped, .text("false") where !isTyped: return false
    case .null, .integer, .text, .list, .object:
      noteKind("true or false")
      return false
    }
  }

  /// Reads text within `limit`.
  public mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    string("text") { (text) throws(WordProblem) in
      try limit.check(text)
      return text
    } ?? ""
  }

  /// Reads a code, as people know it.
  public mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    string("a code in quotes") { (code) throws(WordProblem) in
      if let value = Value(code: code) { return value }
      let codes = Value.allCases.map(\.entry.code)
      let given = code.contains(" ") ? "holds words, not a code" : "has no code \(Excerpt(code))"
      throw WordProblem(
        "\(given). \(Nearest.question(to: code, among: codes))"
          + "The codes are: \(codes.joined(separator: ", "))."
      )
    } ?? .blank
  }

  /// Reads the value's words.
  public mutating func word<Value: Word>(_ was: Value?) -> Value {
    string("a \(Value.title) in quotes") { (words) throws(WordProblem) in
      try Value(words: words)
    } ?? .blank
  }

  private mutating func string<Value>(
    _ expected: @autoclosure () -> String,
    _ read: (String) throws(WordProblem) -> Value
  ) -> Value? {
    guard case .text(let text) = here else {
      noteKind(expected())
      return nil
    }
    do throws(WordProblem) {
      return try read(text)
    } catch {
      note(error.sentence)
      return nil
    }
  }
}
