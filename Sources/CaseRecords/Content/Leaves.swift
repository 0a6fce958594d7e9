public import Cases

/// Takes a value apart into its leaves, in the order of its listing.
///
/// The words of a leaf are what people type for it: digits for a number, `yes` or `no`, a text as
/// it is, a code as people know it, a date or a moment as it is written. A blank is `?` and its
/// name, as in `?declined`; where a blank could stand, a text that begins with `?` has that
/// doubled. A list without elements is `[]`, a record without fields `{}`, and a part that has been
/// forgotten `[erased]`.
///
/// Law: amending a value by its own leaves changes nothing (``Amendment``).
public struct Leaves: Form {
  private var leaves: [Leaf] = []
  private var path = FieldPath()

  private init() {}

  /// The leaves of `content`.
  public static func list(of content: some Record) -> [Leaf] {
    var form = Leaves()
    _ = form.record(content)
    return form.leaves
  }

  /// Takes the value of the field apart.
  public mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value {
    let was = present(was)
    path.enter(.field(name))
    _ = Value.exchange(&self, was)
    path.leave()
    return was
  }

  /// Takes the value of the field apart, if there is one.
  public mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    guard let was else { return nil }
    return required(number, name, was, meaning)
  }

  /// Takes the value of the field apart, if there is one.
  public mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? { optional(number, name, was, meaning) }

  /// A leaf of digits.
  public mutating func integer(_ was: Int64?, in range: ClosedRange<Int64>) -> Int64 {
    leaf(was, .plain) { String($0) }
  }

  /// A leaf that is `yes` or `no`.
  public mutating func flag(_ was: Bool?) -> Bool { leaf(was, .flag) { $0 ? "yes" : "no" } }

  /// A leaf that is the text.
  public mutating func text(_ was: String?, atMost limit: TextLimit) -> String {
    leaf(was, .plain) { $0 }
  }

  /// A leaf that is the code, as people know it.
  public mutating func code<Value: CodeSet>(_ was: Value?) -> Value {
    let was = present(was)
    let entry = was.entry
    return leaf(was, .code(meaning: entry.meaning)) { _ in entry.code }
  }

  /// A leaf that is the value's own words.
  public mutating func word<Value: Word>(_ was: Value?) -> Value {
    let was = present(was)
    return leaf(was, Leaf.Kind(of: was)) { $0.words }
  }

  /// The leaves of every element, or a leaf that says that there is none.
  public mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    let was = present(was)
    guard !was.isEmpty else { return leaf(was, .empty) { _ in Self.emptyList } }
    for (index, value) in was.enumerated() {
      path.enter(.element(index))
      _ = Value.exchange(&self, value)
      path.leave()
    }
    return was
  }

  /// The leaves of every field, or a leaf that says that there is none.
  public mutating func record<Value: Record>(_ was: Value?) -> Value {
    let was = present(was)
    let before = leaves.count
    _ = Value(&self, was)
    return leaves.count == before ? leaf(was, .empty) { _ in Self.emptyRecord } : was
  }

  /// The leaves of the value, or a leaf that names the blank.
  public mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    let was = present(was)
    if let blank = Answer<Value>.blanks.first(where: { $0.answer == was }) {
      return leaf(was, .blank(name: blank.name)) { _ in "?" + blank.name }
    }
    let before = leaves.count
    _ = was.given.map { Value.exchange(&self, $0) }
    if leaves.count > before, leaves[before].path == path, leaves[before].words.hasPrefix("?") {
      leaves[before] = Leaf(path, "?" + leaves[before].words, leaves[before].kind)
    }
    return was
  }

  /// The leaves of the part, or a leaf that says that it has been forgotten.
  public mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    let was = present(was)
    guard let content = was.content else { return leaf(was, .erased) { _ in Self.erased } }
    return .known(record(content))
  }

  /// The words of a list without elements.
  static let emptyList = "[]"
  /// The words of a record without fields.
  static let emptyRecord = "{}"
  /// The words of a part that has been forgotten.
  static let erased = "[erased]"

  private mutating func leaf<Value>(
    _ was: Value?,
    _ kind: Leaf.Kind,
    _ words: (Value) -> String
  ) -> Value {
    let was = present(was)
    leaves.append(Leaf(path, words(was), kind))
    return was
  }

  private func present<Value>(_ was: Value?) -> Value {
    guard let was else { preconditionFailure("A value to take apart has no \(path).") }
    return was
  }
}
