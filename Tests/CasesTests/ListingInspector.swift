import Cases

/// Walks through a listing and notes whatever breaks the rules that every listing keeps.
struct ListingInspector: Form {
  /// What is wrong, as sentences that begin with the path of the field.
  private(set) var problems: [String] = []

  private var path: String
  private var names: [String] = []

  /// What is wrong with the listing of a type of event.
  static func problems<Content: EventContent>(in type: Content.Type) -> [String] {
    var inspector = ListingInspector(path: Content.type.name)
    _ = inspector.record(nil as Content?)
    return inspector.problems
  }

  private init(path: String) { self.path = path }

  private mutating func field<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ meaning: String
  ) -> Value {
    let outer = path
    path += "." + name
    if number != names.count + 1 { note("has number \(number) in place \(names.count + 1)") }
    if names.contains(name) { note("stands twice") }
    if !isCamelCase(name) { note("is not in camel case") }
    if !isSentence(meaning) { note("is not explained by a sentence: \(meaning)") }
    names.append(name)
    let value = Value.exchange(&self, nil)
    path = outer
    return value
  }

  private mutating func note(_ problem: String) { problems.append("\(path) \(problem)") }

  mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value { field(number, name, meaning) }

  mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? { field(number, name, meaning) }

  mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? {
    let decider = condition().field
    if !names.contains(decider) { note("has \(name) depend on \(decider), which is not before it") }
    return field(number, name, meaning)
  }

  mutating func record<Value: Record>(_ was: Value?) -> Value {
    let outer = names
    names = []
    let value = Value(&self, nil)
    if names.isEmpty { note("has no fields") }
    names = outer
    return value
  }

  mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    [Value.exchange(&self, nil)]
  }

  mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    .value(Value.exchange(&self, nil))
  }

  mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> { .known(record(nil)) }
  mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 { range.lowerBound }
  mutating func flag(_ was: Bool?) -> Bool { false }
  mutating func text(_ was: String?, atMost limit: TextLimit) -> String { "" }
  mutating func code<Value: CodeSet>(_ was: Value?) -> Value { .blank }
  mutating func word<Value: Word>(_ was: Value?) -> Value { .blank }
}

private func isCamelCase(_ name: String) -> Bool {
  name.first?.isLowercase == true && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
}

private func isSentence(_ meaning: String) -> Bool {
  meaning.first?.isUppercase == true && meaning.last == "."
}
