/// Answers every field with a blank; it makes ``Record/blank``.
struct BlankForm: Form {
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

  mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 { range.lowerBound }
  mutating func flag(_ was: Bool?) -> Bool { false }
  mutating func text(_ was: String?, atMost limit: TextLimit) -> String { "" }
  mutating func code<Value: CodeSet>(_ was: Value?) -> Value { .blank }
  mutating func word<Value: Word>(_ was: Value?) -> Value { .blank }
  mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] { [] }
  mutating func record<Value: Record>(_ was: Value?) -> Value { Value(&self, nil) }
  mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> { .blank }
  mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> { .erased }
}
