import Cases

/// Walks through a listing without a value, and describes what it is asked for.
struct Describer: Form {
  /// What has been described last.
  private(set) var description = Description.flag
  private var fields: [Description.Field] = []

  private mutating func field<Value: FieldValue>(
    _ type: Value.Type,
    _ number: Int,
    _ name: String,
    _ meaning: String,
    _ presence: Description.Presence
  ) -> Value {
    let value = Value.exchange(&self, nil)
    fields.append(
      Description.Field(
        number: number,
        name: name,
        meaning: meaning,
        presence: presence,
        value: description
      )
    )
    return value
  }

  private mutating func describe<Value: FieldValue>(_ description: Description) -> Value {
    self.description = description
    return .blank
  }

  mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value { field(Value.self, number, name, meaning, .required) }

  mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    _ = field(Value.self, number, name, meaning, .optional)
    return nil
  }

  mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? {
    let condition = condition()
    _ = field(
      Value.self,
      number,
      name,
      meaning,
      .conditional(field: condition.field, test: condition.test, words: "\(condition)")
    )
    return nil
  }

  mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    description = .integer(range)
    return range.lowerBound
  }

  mutating func flag(_ was: Bool?) -> Bool { describe(.flag) }

  mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    description = .text(limit)
    return ""
  }

  mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    describe(.code(Value.allCases.map(\.entry)))
  }

  mutating func word<Value: Word>(_ was: Value?) -> Value {
    describe(
      .word(
        title: Value.title,
        pattern: Value.pattern,
        examples: Value.examples.map(\.words),
        isIdentifying: Value.isIdentifying
      )
    )
  }

  mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    _ = Value.exchange(&self, nil)
    return describe(.list(description))
  }

  mutating func record<Value: Record>(_ was: Value?) -> Value {
    let outer = fields
    fields = []
    let value = Value(&self, nil)
    description = Value.isChoice ? .choice(fields) : .record(fields)
    fields = outer
    return value
  }

  mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    _ = Value.exchange(&self, nil)
    return describe(.answer(description))
  }

  mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    _ = record(nil as Value?)
    return describe(.part(description.fields))
  }
}
