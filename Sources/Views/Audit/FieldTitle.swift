import CaseRecords

/// The names of fields as people read them: `areaOfResidence` is *area of residence*.
enum FieldTitle {
  /// The words of a name in camel case; what is short for something is written out.
  static func words(of name: String) -> String {
    var words = [""]
    for character in name {
      if character.isUppercase { words.append("") }
      words[words.count - 1] += character.lowercased()
    }
    return words.filter { !$0.isEmpty }.map { longer[$0] ?? $0 }.joined(separator: " ")
  }

  /// The same with a capital letter first.
  static func title(of name: String) -> String {
    let words = words(of: name)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The words of `steps`, with elements counted from 1.
  static func words(of steps: some Sequence<FieldPath.Step>) -> String {
    steps.map { step in
      switch step {
      case .field(let name): words(of: name)
      case .element(let index): "\(index + 1)"
      }
    }
    .joined(separator: " ")
  }

  /// The words of the fields among `steps`; a field in one of the same name is not named twice.
  static func name(of steps: some Sequence<FieldPath.Step>) -> String {
    steps.reduce(into: [String]()) { names, step in
      guard case .field(let name) = step, names.last != words(of: name) else { return }
      names.append(words(of: name))
    }
    .joined(separator: " ")
  }

  private static let longer = [
    "aa": "appropriate adult", "cjs": "CJS", "dob": "date of birth", "gp": "GP", "hcp": "HCP",
    "max": "highest",
    "nhs": "NHS", "pti": "PTI", "ref": "reference", "urn": "URN",
  ]
}
