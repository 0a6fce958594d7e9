public import Cases

/// Writes a value as JSON: what ``JSONReader`` takes, member by member in the order of the listing.
///
/// A record is an object without the members that are left out; codes, dates, moments and
/// references are strings, as people write them; a blank is `{"blank": "declined"}`; a part whose
/// person has been erased is the string `[erased]`, which is not read back.
///
/// Law: `JSONReader.read(from: JSONWriter.json(value)) == value` if no part has been erased.
public struct JSONWriter: Form {
  private var json = JSON.null
  private var members: [JSON.Member] = []

  private init() {}

  /// The value as JSON.
  public static func json(_ value: some Record) -> JSON {
    var writer = JSONWriter()
    _ = writer.record(value)
    return writer.json
  }

  /// Writes the member.
  public mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value {
    let was = present(was)
    _ = Value.exchange(&self, was)
    members.append(JSON.Member(name, json))
    return was
  }

  /// Writes the member, if it is there.
  public mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    guard let was else { return nil }
    return required(number, name, was, meaning)
  }

  /// Writes the member, if it is there.
  public mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? { optional(number, name, was, meaning) }

  /// Writes a number.
  public mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    write(was) { .integer($0) }
  }

  /// Writes `true` or `false`.
  public mutating func flag(_ was: Bool?) -> Bool { write(was) { .flag($0) } }

  /// Writes a string.
  public mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    write(was) { .text($0) }
  }

  /// Writes the code, as people know it.
  public mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    write(was) { .text($0.entry.code) }
  }

  /// Writes the value's words.
  public mutating func word<Value: Word>(_ was: Value?) -> Value { write(was) { .text($0.words) } }

  /// Writes an array.
  public mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    let was = present(was)
    var elements: [JSON] = []
    for value in was {
      _ = Value.exchange(&self, value)
      elements.append(json)
    }
    json = .list(elements)
    return was
  }

  /// Writes an object.
  public mutating func record<Value: Record>(_ was: Value?) -> Value {
    let was = present(was)
    let outer = members
    members = []
    _ = Value(&self, was)
    json = .object(members)
    members = outer
    return was
  }

  /// Writes the value, or `{"blank": …}`.
  public mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    let was = present(was)
    if let blank = Answer<Value>.blanks.first(where: { $0.answer == was }) {
      json = .object([JSON.Member("blank", .text(blank.name))])
    }
    _ = was.given.map { Value.exchange(&self, $0) }
    return was
  }

  /// Writes the part as an object, or that it has been erased.
  public mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    let was = present(was)
    guard let content = was.content else { return write(was) { _ in .text("[erased]") } }
    return .known(record(content))
  }

  private mutating func write<Value>(_ was: Value?, _ json: (Value) -> JSON) -> Value {
    let was = present(was)
    self.json = json(was)
    return was
  }

  private func present<Value>(_ was: Value?) -> Value {
    guard let was else { preconditionFailure("A value to write lacks a field.") }
    return was
  }
}
