import CaseRecords
import Cases

/// One line that says what an event says, made of the leaves of its content.
///
/// Each field is its name and its words, the elements of a list follow each other, and the fields are
/// divided by semicolons in the order of the listing, as in
/// `giver self; purposes ENGAGE, POLICE L1; aaPresent no`. Long texts are cut, and so is a long line;
/// an ellipsis says so.
enum Summary {
  /// After how many characters a line gets no further field.
  static let length = 200
  /// How many characters of a text are shown.
  static let wordsLength = 60

  /// The line for what `event` says; `[erased]` if that is gone.
  static func line(for event: Event?) -> String {
    guard let event else { return PersonLabel.erased.name }
    return line(for: Leaves.list(of: event.content))
  }

  private static func line(for leaves: [Leaf]) -> String {
    var phrases: [String] = []
    var rest = leaves[...]
    while let name = rest.first?.path.steps.first {
      let field = rest.prefix { $0.path.steps.first == name }
      rest = rest.dropFirst(field.count)
      guard case .field(let word) = name, word != correctionTarget else { continue }
      guard phrases.reduce(0, { $0 + $1.count }) < length else {
        return (phrases + ["…"]).joined(separator: "; ")
      }
      let words = words(of: field)
      if !words.isEmpty { phrases.append(word + " " + words) }
    }
    return phrases.joined(separator: "; ")
  }

  /// The event that a correction names: a replay shows it in a column of its own.
  private static let correctionTarget = "target"

  /// What stands for a list without elements, which says nothing in a line.
  private static let emptyList = "[]"

  /// The words of one field: leaves of one element after each other, elements divided by commas.
  private static func words(of field: ArraySlice<Leaf>) -> String {
    var text = ""
    var element: FieldPath.Step?
    for leaf in field where leaf.words != emptyList {
      let next = leaf.path.steps.dropFirst().first
      if !text.isEmpty { text += isElement(next) && next != element ? ", " : " " }
      element = next
      text += named(leaf) + shortened(leaf.words)
    }
    return text
  }

  private static func isElement(_ step: FieldPath.Step?) -> Bool {
    switch step {
    case .element: true
    case .field, nil: false
    }
  }

  /// A yes or a no says nothing without the name of its field.
  private static func named(_ leaf: Leaf) -> String {
    guard leaf.path.steps.count > 1, leaf.words == "yes" || leaf.words == "no",
      case .field(let name) = leaf.path.steps.last
    else { return "" }
    return name + " "
  }

  private static func shortened(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > wordsLength ? line.prefix(wordsLength) + "…" : line
  }
}
