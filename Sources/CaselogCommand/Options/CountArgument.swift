import ArgumentParser
import Interchange

/// The number that somebody typed as `text`, of hours, days or months.
///
/// - Throws: a `ValidationError` if it is none, or less than none.
func count(_ text: String) throws -> Int64 {
  if let number = Int64(text), number >= 0 { return number }
  throw ValidationError("\(Excerpt(text)) is not a whole number from 0 on.")
}
