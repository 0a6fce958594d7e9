/// Walks through a value and notes the codes in it that belong to a list of the service description.
struct CodesUsed: Form {
  /// A code, and the lists that it may be in.
  struct Use: Hashable {
    let code: String
    let lists: [String]
  }

  private(set) var uses: Set<Use> = []

  /// The codes in `content`.
  static func list<Content: EventContent>(in content: Content) -> Set<Use> {
    var form = CodesUsed()
    _ = Content(&form, content)
    return form.uses
  }

  mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value { was.map { Value.exchange(&self, $0) } ?? .blank }

  mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? { was.map { Value.exchange(&self, $0) } }

  mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? { was.map { Value.exchange(&self, $0) } }

  mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    guard let was else { return .blank }
    if !Value.lists.isEmpty { uses.insert(Use(code: was.entry.code, lists: Value.lists)) }
    return was
  }

  mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    was ?? range.lowerBound
  }

  mutating func flag(_ was: Bool?) -> Bool { was ?? false }
  mutating func text(_ was: String?, atMost limit: TextLimit) -> String { was ?? "" }
  mutating func word<Value: Word>(_ was: Value?) -> Value { was ?? .blank }

  mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    (was ?? []).map { Value.exchange(&self, $0) }
  }

  mutating func record<Value: Record>(_ was: Value?) -> Value { Value(&self, was) }

  mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    if let value = was?.given { _ = Value.exchange(&self, value) }
    return was ?? .blank
  }

  mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    if case .known(let value) = was { _ = record(value) }
    return was ?? .erased
  }
}
