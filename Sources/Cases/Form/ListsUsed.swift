/// Walks through the listing of a type and notes the lists of the service description in which its
/// codes can be, whatever is said in an event of the type.
struct ListsUsed: Form {
  private var lists: Set<String> = []

  /// The lists of every type of event, by its number.
  static let byType: [UInt16: Set<String>] = Dictionary(
    uniqueKeysWithValues: Event.contents.map { ($0.type.number, lists(of: $0)) }
  )

  private static func lists<Content: EventContent>(of type: Content.Type) -> Set<String> {
    var form = ListsUsed()
    _ = Content(&form, nil)
    return form.lists
  }

  mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value { Value.exchange(&self, nil) }

  mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    _ = Value.exchange(&self, nil)
    return nil
  }

  mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? {
    _ = Value.exchange(&self, nil)
    return nil
  }

  mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    lists.formUnion(Value.lists)
    return .blank
  }

  mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    _ = Value.exchange(&self, nil)
    return []
  }

  mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    _ = Value.exchange(&self, nil)
    return .blank
  }

  mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    _ = record(nil as Value?)
    return .erased
  }

  mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 { range.lowerBound }
  mutating func flag(_ was: Bool?) -> Bool { false }
  mutating func text(_ was: String?, atMost limit: TextLimit) -> String { "" }
  mutating func word<Value: Word>(_ was: Value?) -> Value { .blank }
  mutating func record<Value: Record>(_ was: Value?) -> Value { Value(&self, nil) }
}
