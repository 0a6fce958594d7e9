import Cases

/// When a conditional field must be there, and must not be there otherwise, in JSON Schema.
struct SchemaCondition {
  private let name: String
  private let deciding: String
  private let test: Condition.Test

  /// The condition of `field`; `nil` if it has none.
  init?(_ field: Description.Field) {
    switch field.presence {
    case .required, .optional: return nil
    case .conditional(let deciding, let test, _):
      name = field.name
      self.deciding = deciding
      self.test = test
    }
  }

  /// `if` the deciding field passes the test, `then` the field is required, `else` it is refused.
  var schema: JSON {
    .object([
      JSON.Member("if", condition),
      JSON.Member("then", .object([JSON.Member("required", .list([.text(name)]))])),
      JSON.Member(
        "else",
        .object([JSON.Member("properties", .object([JSON.Member(name, .flag(false))]))])
      ),
    ])
  }

  private var condition: JSON {
    switch test {
    case .oneOf(let codes): deciding(is: [JSON.Member("enum", .list(codes.map { .text($0) }))])
    case .noneOf(let codes):
      deciding(is: [
        JSON.Member("not", .object([JSON.Member("enum", .list(codes.map { .text($0) }))]))
      ])
    case .flag(let wanted): deciding(is: [JSON.Member("const", .flag(wanted))])
    case .empty: deciding(is: [JSON.Member("maxItems", .integer(0))])
    case .present: .object([isThere])
    case .absent: .object([JSON.Member("not", .object([isThere]))])
    }
  }

  private func deciding(is keywords: [JSON.Member]) -> JSON {
    .object([
      JSON.Member("properties", .object([JSON.Member(deciding, .object(keywords))])), isThere,
    ])
  }

  private var isThere: JSON.Member { JSON.Member("required", .list([.text(deciding)])) }
}
