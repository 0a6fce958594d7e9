extension Template {
  /// `json` without the members and elements of which nothing has been filled in.
  ///
  /// Only what stands there exactly as in `template` is taken for that, so that nothing is lost that
  /// somebody has added to an explanation: ``JSONReader`` will refuse it.
  public static func filled(_ json: JSON, in template: JSON) -> JSON {
    rest(of: json, without: Set(explanations(in: template))) ?? .object([])
  }

  private static func explanations(in json: JSON) -> [String] {
    switch json {
    case .text(let text): [text]
    case .list(let elements): elements.flatMap(explanations)
    case .object(let members): members.flatMap { explanations(in: $0.value) }
    case .null, .flag, .integer: []
    }
  }

  /// What is left of `json`; `nil` if nothing is.
  private static func rest(of json: JSON, without explanations: Set<String>) -> JSON? {
    switch json {
    case .text(let text): return explanations.contains(text) ? nil : json
    case .list(let elements) where !elements.isEmpty:
      let filled = elements.compactMap { rest(of: $0, without: explanations) }
      return filled.isEmpty ? nil : .list(filled)
    case .object(let members) where !members.isEmpty:
      let filled = members.compactMap { member in
        rest(of: member.value, without: explanations).map { JSON.Member(member.name, $0) }
      }
      return filled.isEmpty ? nil : .object(filled)
    case .null, .flag, .integer, .list, .object: return json
    }
  }
}
