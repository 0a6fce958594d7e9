import Cases

/// Writes the compact form of a word as a list of texts, and reads it back.
struct Tape: Form {
  /// What was written, and has not been read yet.
  private(set) var values: [String] = []

  /// A tape on which `value` is written.
  init<Value: Word>(_ value: Value) {
    _ = Value.compact(&self, value)
  }

  private mutating func exchange(_ was: String?) -> String {
    guard let was else { return values.removeFirst() }
    values.append(was)
    return was
  }

  mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    let number = Int64(exchange(was.map { String($0) })) ?? range.lowerBound
    precondition(range.contains(number), "The number does not lie in the range of its own kind.")
    return number
  }

  mutating func text(_ was: String?, atMost limit: TextLimit) -> String { exchange(was) }

  mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value { .blank }

  mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? { nil }

  mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? { nil }

  mutating func flag(_ was: Bool?) -> Bool { false }
  mutating func code<Value: CodeSet>(_ was: Value?) -> Value { .blank }
  mutating func word<Value: Word>(_ was: Value?) -> Value { .blank }
  mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] { [] }
  mutating func record<Value: Record>(_ was: Value?) -> Value { .blank }
  mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> { .blank }
  mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> { .erased }
}
