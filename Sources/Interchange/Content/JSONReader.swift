public import CaseRecords
public import Cases

/// Reads a value from JSON, and collects everything that is wrong with it.
///
/// What people write is judged here, once: members that are missing, unknown, or there against
/// their condition; codes that no list has; words that no date, moment or reference is spelled
/// with; text that is too long. What is read can be stored, and reads back the same
/// (``JSONWriter``).
public struct JSONReader: Form {
  private var problems: [FieldProblem] = []
  /// Whether numbers and flags have to be JSON's own.
  let isTyped: Bool

  /// The JSON of the value at hand.
  private(set) var here: JSON

  private var path = FieldPath()
  private var known: [String] = []
  private var partCount = 0

  private init(_ json: JSON, isTyped: Bool) {
    here = json
    self.isTyped = isTyped
  }

  /// The value that `json` says.
  ///
  /// Unless `isTyped`, strings stand for everything, as in `FIELD=VALUE`: numbers in digits, `yes`
  /// and `no`, `?declined` for a blank, and one element for a list of it.
  ///
  /// - Throws: ``FieldProblems`` with all that is wrong, in the order of the listing.
  public static func read<Value: Record>(
    _ type: Value.Type = Value.self,
    from json: JSON,
    isTyped: Bool = true
  ) throws(FieldProblems) -> Value {
    var reader = JSONReader(json, isTyped: isTyped)
    let value = reader.record(nil as Value?)
    guard reader.problems.isEmpty else { throw FieldProblems(reader.problems) }
    return value
  }

  /// Reads the member, which must be there.
  public mutating func required<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value {
    if let value = optional(number, name, was, meaning) { return value }
    note(at: name, "is missing. \(meaning)")
    return .blank
  }

  /// Reads the member, if it is there.
  public mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    known.append(name)
    return here[name].map { read($0, at: .field(name)) }
  }

  /// Reads the member, and notes it if it is there against its condition or missing in spite of it.
  ///
  /// If the deciding member is wrong itself, nobody knows which it is, and nothing more is said.
  public mutating func conditional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String,
    when condition: @autoclosure () -> Condition
  ) -> Value? {
    let value = optional(number, name, was, meaning)
    let condition = condition()
    if isWrong(condition.field) { return value }
    if condition.holds, value == nil {
      note(at: name, "is missing: it is needed if \(condition). \(meaning)")
    } else if !condition.holds, value != nil {
      note(at: name, "belongs here only if \(condition).")
    }
    return value
  }

  /// Reads an array.
  public mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    let elements: [JSON]
    switch here {
    case .list(let given): elements = given
    case .text("[]") where !isTyped: elements = []
    case .text where !isTyped: elements = [here]
    case .null, .flag, .integer, .text, .object:
      noteKind("a list")
      return []
    }
    return elements.enumerated().map { index, element in read(element, at: .element(index)) }
  }

  /// Reads an object, and names every member that the listing does not ask for.
  public mutating func record<Value: Record>(_ was: Value?) -> Value {
    let members: [JSON.Member]
    switch here {
    case .object(let given): members = given
    case .text("{}") where !isTyped: members = []
    case .null, .flag, .integer, .text, .list:
      noteKind(path.steps.isEmpty ? "an object" : "an object with \(Self.members(of: Value.self))")
      return .blank
    }
    let outer = known
    known = []
    let value = Value(&self, nil)
    for member in members where !known.contains(member.name) {
      note(
        "has no field \(Excerpt(member.name)). "
          + Nearest.question(to: member.name, among: known)
          + "The fields are: \(known.joined(separator: ", "))."
      )
    }
    if Value.isChoice, members.count != 1 {
      note("has \(members.count) members; it takes one of: \(known.joined(separator: ", ")).")
    }
    known = outer
    return value
  }

  /// Reads the value, or `{"blank": …}`.
  public mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    switch here {
    case .object(let members) where members.first?.name == "blank" && members.count == 1:
      return blank(members[0].value.text ?? "")
    case .text(let words) where !isTyped && words.hasPrefix("??"):
      here = .text(String(words.dropFirst()))
    case .text(let words) where !isTyped && words.hasPrefix("?"):
      return blank(String(words.dropFirst()))
    case .text(let words) where NationalBlank.isMeant(by: words, for: Value.self):
      note(NationalBlank(code: words)?.remedy(isTyped: isTyped) ?? "")
      return .blank
    case .null, .flag, .integer, .text, .list, .object: break
    }
    return .value(Value.exchange(&self, nil))
  }

  /// Reads the part as an object, if the event has room for it.
  public mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    let limit = StoredContent.partLimit
    partCount += 1
    if partCount > limit {
      note(
        "is one person too many: an event speaks of \(limit) more at most. Record another event."
      )
    }
    return .known(record(nil))
  }

  /// The names of the members that a record takes.
  private static func members<Value: Record>(of type: Value.Type) -> String {
    var reader = JSONReader(.object([]), isTyped: true)
    _ = Value(&reader, nil)
    let names = reader.known.joined(separator: ", ")
    return Value.isChoice ? "one of: \(names)" : names
  }

  private mutating func blank<Value: FieldValue>(_ name: String) -> Answer<Value> {
    let blanks = Answer<Value>.blanks
    if let blank = blanks.first(where: { $0.name == name }) { return blank.answer }
    note(
      "is blank for a reason that is not known. "
        + Nearest.question(to: name, among: blanks.map(\.name))
        + "The reasons are: \(blanks.map(\.name).joined(separator: ", "))."
    )
    return .blank
  }

  private mutating func read<Value: FieldValue>(_ json: JSON, at step: FieldPath.Step) -> Value {
    let outer = here
    path.enter(step)
    here = json
    defer {
      here = outer
      path.leave()
    }
    guard json.text?.hasPrefix(Template.mark) != true else {
      note("has not been filled in.")
      return .blank
    }
    return Value.exchange(&self, nil)
  }

  private func isWrong(_ name: String) -> Bool {
    let place = FieldPath(path.steps + [.field(name)])
    return problems.contains { $0.path == place }
  }

  private mutating func note(at name: String, _ sentence: String) {
    problems.append(FieldProblem(FieldPath(path.steps + [.field(name)]), sentence))
  }

  /// Keeps a problem of the value at hand.
  mutating func note(_ sentence: String) { problems.append(FieldProblem(path, sentence)) }

  /// Keeps the problem that the value at hand is of another kind than expected.
  mutating func noteKind(_ expected: String) {
    note(
      here == .null
        ? "is null. Give a value, or leave it out." : "is \(here.kind), not \(expected)."
    )
  }
}
