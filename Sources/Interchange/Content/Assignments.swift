public import CaseRecords

/// The `FIELD=VALUE` words of a command line.
///
/// A field inside a field is written `authority.consent=K-0001`, an element of a list
/// `agreements[0].level=L1`; an index may follow the last that was given by one at most. A list of
/// simple values may be given by naming it again: `reasons=SUIC reasons=MH`. A blank is
/// `ethnicity=?declined`. What follows the first `=` is the value, whatever it holds.
public enum Assignments {
  /// The words as one JSON object of strings, for ``JSONReader`` to read with `isTyped` false.
  ///
  /// - Throws: ``FieldProblems`` with every word that is no assignment or does not fit the others.
  public static func json(_ words: [String]) throws(FieldProblems) -> JSON {
    var root = JSON.object([])
    var problems: [FieldProblem] = []
    for (place, word) in words.enumerated() {
      guard let sign = word.firstIndex(of: "="), let path = FieldPath(word[..<sign]) else {
        problems.append(
          FieldProblem(FieldPath(), "has a word, number \(place + 1), that is not FIELD=VALUE.")
        )
        continue
      }
      do throws(FieldProblem) {
        let value = JSON.text(String(word[word.index(after: sign)...]))
        root = try placing(value, at: path.steps[...], of: root, path)
      } catch {
        problems.append(error)
      }
    }
    guard problems.isEmpty else { throw FieldProblems(problems) }
    return root
  }

  private static func placing(
    _ value: JSON,
    at steps: ArraySlice<FieldPath.Step>,
    of json: JSON?,
    _ path: FieldPath
  ) throws(FieldProblem) -> JSON {
    let rest = steps.dropFirst()
    switch (steps.first, json) {
    case (nil, nil): return value
    case (nil, .text(let first)): return .list([.text(first), value])
    case (nil, .list(let elements)) where elements.allSatisfy({ $0.text != nil }):
      return .list(elements + [value])
    case (.element(let index), nil), (.element(let index), .list):
      var elements: [JSON] = []
      if case .list(let given) = json { elements = given }
      guard index <= elements.count else {
        throw FieldProblem(path, "skips an element. The next one is [\(elements.count)].")
      }
      let old = index < elements.count ? elements[index] : nil
      let new = try placing(value, at: rest, of: old, path)
      elements.replaceSubrange(index..<min(index + 1, elements.count), with: [new])
      return .list(elements)
    case (.field(let name), nil), (.field(let name), .object):
      var members: [JSON.Member] = []
      if case .object(let given) = json { members = given }
      let member = JSON.Member(name, try placing(value, at: rest, of: json?[name], path))
      let index = members.firstIndex { $0.name == name } ?? members.endIndex
      members.replaceSubrange(index..<min(index + 1, members.count), with: [member])
      return .object(members)
    case (_, .some):
      throw FieldProblem(path, "does not fit what another word says. Give each field once.")
    }
  }
}
