import CaseRecords
import Cases
import Interchange

/// Keeps text about people out of the arguments, which everybody on the computer can see.
enum PersonalArgument {
  /// - Throws: ``Failure`` if one of `words` gives text for a field of the type of `entry`.
  static func check(_ words: [String], for entry: CatalogueEntry) throws(Failure) {
    let fields = entry.typeDescription.fields
    for word in words {
      guard let sign = word.firstIndex(of: "="), let path = FieldPath(word[..<sign]),
        isText(at: path.steps[...], of: .record(fields))
      else { continue }
      throw Failure(
        .usage,
        "The field \(path) says something about somebody, which does not belong on a command line.",
        why: ["Others on this computer can see the arguments of a program."],
        next: ["Give it in a JSON object: caselog append \(entry.type.name) --data FILE"]
      )
    }
  }

  private static func isText(
    at steps: ArraySlice<FieldPath.Step>,
    of description: Description
  ) -> Bool {
    switch (description, steps.first) {
    case (.text, _): return true
    case (.list(let element), .element?): return isText(at: steps.dropFirst(), of: element)
    case (.list(let element), nil): return isText(at: steps, of: element)
    case (.answer(let value), _): return isText(at: steps, of: value)
    case (.record(let fields), .field(let name)?), (.choice(let fields), .field(let name)?),
      (.part(let fields), .field(let name)?):
      guard let field = fields.first(where: { $0.name == name }) else { return false }
      return isText(at: steps.dropFirst(), of: field.value)
    case (.word(_, _, _, let isIdentifying), _): return isIdentifying
    case (.list, .field?), (.record, _), (.choice, _), (.part, _), (.integer, _), (.flag, _),
      (.code, _):
      return false
    }
  }
}
