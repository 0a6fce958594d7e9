/// The number that `text` spells, if it is exactly `count` digits.
func digits(_ text: Substring, count: Int) -> Int64? {
  guard text.utf8.count == count, text.utf8.allSatisfy(isDigit) else { return nil }
  return Int64(text)
}

/// The digits of `number`, with as many zeros in front as make `count` digits.
func padded(_ number: Int64, to count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
}
