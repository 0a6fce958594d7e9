public import Cases

/// Makes a content anew with other words for some of its leaves.
///
/// A path names a leaf of the content, a field that was left out, or the element after the last of
/// a list; the words are those of ``Leaves``. `[]` for a list that is there empties it first.
/// Naming another alternative of a choice replaces the one that was there, and a conditional field
/// whose condition holds no longer falls away.
///
/// Everything else is left as it is, and what the amended content lacks or has too much is a
/// problem like any other: the result is a content that could have been recorded.
///
/// Law: `amended(content, by: Leaves.list(of: content)) == content`.
public struct Amendment: Form {
  private var problems: [FieldProblem] = []
  /// What is said of the value at hand.
  private(set) var here: Amendments
  private var path = FieldPath()
  private var known: [String] = []
  private var isReplacing = false

  private init(_ amendments: Amendments) { here = amendments }

  /// The content with `leaves` in place of what stood there.
  ///
  /// - Throws: ``FieldProblems`` with all that is wrong, in the order of the listing.
  public static func amended<Content: Record>(
    _ content: Content,
    by leaves: [Leaf]
  ) throws(FieldProblems) -> Content {
    var form = Amendment(Amendments(leaves))
    let amended = form.record(content)
    guard form.problems.isEmpty else { throw FieldProblems(form.problems) }
    return amended
  }

  /// Amends the field.
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

  /// Amends the field, or gives it a first value.
  public mutating func optional<Value: FieldValue>(
    _ number: Int,
    _ name: String,
    _ was: Value?,
    _ meaning: String
  ) -> Value? {
    known.append(name)
    guard let amendments = here[field: name] else { return isReplacing ? nil : was }
    return inside(.field(name), amendments) { Value.exchange(&$0, was) }
  }

  /// Amends the field; lets it fall away if its condition no longer holds.
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
      note(at: name, "is missing: \(condition). \(meaning)")
    } else if !condition.holds, value != nil {
      if here[field: name] != nil { note(at: name, "belongs here only if \(condition).") }
      return nil
    }
    return value
  }

  /// Amends elements, and adds those that follow the last.
  public mutating func list<Value: FieldValue>(_ was: [Value]?) -> [Value] {
    if let name = here.fields.first?.name { note("is a list and has no field \(name).") }
    if let words = here.words, words != Leaves.emptyList {
      note("is a list: give its elements one by one, as in \(path)[0].")
    }
    var values = here.words == nil ? was ?? [] : []
    for element in here.elements {
      let index = element.index
      guard index <= values.count else {
        note("has no element [\(index)]. The next one is [\(values.count)].")
        break
      }
      let old = index < values.count ? values[index] : nil
      let new = inside(.element(index), element.amendments) { Value.exchange(&$0, old) }
      if index < values.count { values[index] = new } else { values.append(new) }
    }
    return values
  }

  /// Amends fields, and names those that the record does not have.
  public mutating func record<Value: Record>(_ was: Value?) -> Value {
    let outer = (known, isReplacing)
    defer { (known, isReplacing) = outer }
    (known, isReplacing) = ([], Value.isChoice && !here.fields.isEmpty)
    if here.words.map({ $0 != Leaves.emptyRecord || was == nil }) ?? false {
      note("is a record: give its fields one by one.")
    }
    if !here.elements.isEmpty { note("is no list and has no elements.") }
    let value = Value(&self, was)
    for field in here.fields where !known.contains(field.name) {
      note(
        at: field.name,
        "is not a field. \(Nearest.question(to: field.name, among: known))"
          + "The fields are: \(known.joined(separator: ", "))."
      )
    }
    if Value.isChoice, here.fields.count > 1 || was == nil && here.fields.isEmpty {
      note("takes exactly one of: \(known.joined(separator: ", ")).")
    }
    return value
  }

  /// Takes a value, or `?` and the name of a blank.
  public mutating func answer<Value: FieldValue>(_ was: Answer<Value>?) -> Answer<Value> {
    guard let words = here.words, words.hasPrefix("?") else {
      if here.isEmpty, let was { return was }
      return .value(Value.exchange(&self, was?.given))
    }
    if words.hasPrefix("??") {
      here = Amendments(words: String(words.dropFirst()))
      return .value(Value.exchange(&self, was?.given))
    }
    let blanks = Answer<Value>.blanks
    if let blank = blanks.first(where: { $0.name == words.dropFirst() }) { return blank.answer }
    let names = blanks.map { "?" + $0.name }
    note("is no blank. The blanks are: \(names.joined(separator: ", ")).")
    return .blank
  }

  /// Amends the fields of the part, unless its person has been forgotten.
  public mutating func part<Value: Personal>(_ was: Part<Value>?) -> Part<Value> {
    guard case .erased = was else { return .known(record(was?.content)) }
    if here.words != Leaves.erased || !here.fields.isEmpty { note("has been erased.") }
    return .erased
  }

  private mutating func inside<Value>(
    _ step: FieldPath.Step,
    _ amendments: Amendments,
    _ body: (inout Amendment) -> Value
  ) -> Value {
    let outer = here
    path.enter(step)
    here = amendments
    let value = body(&self)
    here = outer
    path.leave()
    return value
  }

  private func isWrong(_ name: String) -> Bool {
    let place = FieldPath(path.steps + [.field(name)])
    return problems.contains { $0.path == place }
  }

  /// Keeps a problem of the value at hand.
  mutating func note(_ sentence: String) { problems.append(FieldProblem(path, sentence)) }

  private mutating func note(at name: String, _ sentence: String) {
    problems.append(FieldProblem(FieldPath(path.steps + [.field(name)]), sentence))
  }
}
