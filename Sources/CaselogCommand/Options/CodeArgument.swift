import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// The code that somebody typed as `text`.
///
/// - Throws: a `ValidationError` with the nearest code and the whole list.
func code<Value: CodeSet>(_ text: String) throws -> Value {
  if let value = Value(code: text) { return value }
  let codes = Value.allCases.map(\.entry.code)
  throw ValidationError(
    "There is no code \(Excerpt(text)). \(Nearest.question(to: text, among: codes))"
      + "The codes are: \(codes.joined(separator: ", "))."
  )
}
