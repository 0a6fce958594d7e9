/// The number that the bytes of `text` at `range` spell; `nil` if they end before, or one is no digit.
func digits(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
  guard range.upperBound <= text.count else { return nil }
  var number: Int64 = 0
  for place in range {
    guard isDigit(text[place]) else { return nil }
    number = number * 10 + Int64(text[place] - UInt8(ascii: "0"))
  }
  return number
}

/// The digits of `number`, with as many zeros in front as make `count` digits.
func padded(_ number: Int64, to count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
}
