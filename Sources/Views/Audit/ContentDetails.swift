import CaseRecords
import Cases

/// What an event said, a line for each field, for people.
enum ContentDetails {
  /// The lines for `content`, without the fields that have been told already.
  static func lines(
    of content: some EventContent,
    without told: Set<String>,
    in wording: Wording
  ) -> [Phrase] {
    var lines: [Phrase] = []
    var rest = Leaves.list(of: content)[...]
    while let name = rest.first?.path.steps.first {
      let field = rest.prefix { $0.path.steps.first == name }
      rest = rest.dropFirst(field.count)
      guard case .field(let word) = name, !told.contains(word), field.first?.kind != .empty else {
        continue
      }
      lines.append("\(FieldTitle.title(of: word)): \(value(of: field, in: wording))")
    }
    return lines
  }

  /// The value of one field; where there are several records, each with its number.
  private static func value(of field: ArraySlice<Leaf>, in wording: Wording) -> Phrase {
    var elements: [(step: FieldPath.Step?, leaves: [Leaf])] = []
    for leaf in field {
      let step = element(of: leaf)
      if elements.last?.step == step, !elements.isEmpty {
        elements[elements.count - 1].leaves.append(leaf)
      } else {
        elements.append((step, [leaf]))
      }
    }
    if field.count == 1, let leaf = field.first, leaf.kind != .flag || leaf.path.steps.count == 1 {
      return wording.value(of: leaf)
    }
    let isNumbered = elements.count > 1 && elements.contains { $0.leaves.count > 1 }
    return elements.enumerated().map { place, element in
      let parts = element.leaves.map { part($0, after: element.step == nil ? 1 : 2, in: wording) }
      return (isNumbered ? "(\(place + 1)) " : "") + parts.joined(by: "; ")
    }
    .joined(by: "; ")
  }

  /// The element of the list in which `leaf` stands, if its field is a list.
  private static func element(of leaf: Leaf) -> FieldPath.Step? {
    switch leaf.path.steps.dropFirst().first {
    case .element(let index): .element(index)
    case .field, nil: nil
    }
  }

  /// One part, after its name if it has one; a yes is the name alone.
  private static func part(_ leaf: Leaf, after steps: Int, in wording: Wording) -> Phrase {
    let name = FieldTitle.name(of: leaf.path.steps.dropFirst(steps))
    guard !name.isEmpty else { return wording.value(of: leaf) }
    if leaf.kind == .flag { return Phrase(leaf.words == "yes" ? name : "not \(name)") }
    return "\(name) \(wording.value(of: leaf))"
  }
}
