import Cases

/// JSON Schema (draft 2020-12) made from the descriptions of listings.
///
/// A schema accepts everything that ``JSONReader`` accepts, and refuses most of what it refuses: what
/// a schema cannot say (that a date exists, that London had an offset) only the reader knows.
public enum JSONSchema {
  /// The dialect that every schema names.
  static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema of what an event of a type says, as a document of its own.
  public static func document(of type: TypeDescription) -> JSON {
    .object(
      [
        JSON.Member("$schema", .text(dialect)),
        JSON.Member("$id", .text("urn:caselog:type:\(type.type.name):\(type.type.version)")),
      ] + members(of: type)
    )
  }

  /// The same, to stand inside another schema.
  static func definition(of type: TypeDescription) -> JSON { .object(members(of: type)) }

  private static func members(of type: TypeDescription) -> [JSON.Member] {
    [
      JSON.Member("title", .text(type.type.name)),
      JSON.Member("description", .text(type.type.meaning)),
    ] + record(type.fields)
  }

  /// The keywords for a value of this description.
  static func keywords(of description: Description) -> [JSON.Member] {
    switch description {
    case .integer(let range): integer(range)
    case .flag: [JSON.Member("type", .text("boolean"))]
    case .text(let limit): text(limit)
    case .code(let entries):
      [JSON.Member("enum", .list(entries.map { .text($0.code) }))]
    case .word(let title, let pattern, let examples, _):
      [
        JSON.Member("type", .text("string")), JSON.Member("pattern", .text(pattern)),
        JSON.Member("$comment", .text(title)),
        JSON.Member("examples", .list(examples.map { .text($0) })),
      ]
    case .list(let element):
      [
        JSON.Member("type", .text("array")),
        JSON.Member("items", .object(keywords(of: element))),
      ]
    case .record(let fields), .part(let fields): record(fields)
    case .choice(let fields):
      record(fields) + [
        JSON.Member("minProperties", .integer(1)), JSON.Member("maxProperties", .integer(1)),
      ]
    case .answer(let value):
      [JSON.Member("anyOf", .list([.object(keywords(of: value)), blank]))]
    }
  }

  /// A field's keywords, with what it means.
  static func property(_ field: Description.Field) -> JSON.Member {
    JSON.Member(
      field.name,
      .object([JSON.Member("description", .text(field.meaning))] + keywords(of: field.value))
    )
  }

  private static func record(_ fields: [Description.Field]) -> [JSON.Member] {
    let required = fields.filter { $0.presence == .required }
    let conditions = fields.compactMap { SchemaCondition($0)?.schema }
    var members = [
      JSON.Member("type", .text("object")),
      JSON.Member("properties", .object(fields.map(property))),
      JSON.Member("required", .list(required.map { .text($0.name) })),
      JSON.Member("additionalProperties", .flag(false)),
    ]
    if !conditions.isEmpty { members.append(JSON.Member("allOf", .list(conditions))) }
    return members
  }

  private static func integer(_ range: ClosedRange<Int64>) -> [JSON.Member] {
    [
      JSON.Member("type", .text("integer")), JSON.Member("minimum", .integer(range.lowerBound)),
      JSON.Member("maximum", .integer(range.upperBound)),
    ]
  }

  /// Text is not blank, holds no NUL, and is no explanation of a template that was left standing.
  ///
  /// A schema counts characters, so a limit in bytes is looser here than it is.
  private static func text(_ limit: TextLimit) -> [JSON.Member] {
    let (most, forbidden) =
      switch limit {
      case .bytes(let count): (count, "\\u0000\\n\\r")
      case .characters(let count): (count, "\\u0000")
      }
    let pattern = "^(?!\(Template.mark))(?=[\\s\\S]*[^ \\t\\n\\r])[^\(forbidden)]*$"
    return [
      JSON.Member("type", .text("string")), JSON.Member("pattern", .text(pattern)),
      JSON.Member("maxLength", .integer(Int64(most))),
    ]
  }

  /// `{"blank": …}`, which stands for an answer that there is none.
  private static var blank: JSON {
    let names = Answer<Bool>.blanks.map { JSON.text($0.name) }
    return .object([
      JSON.Member("type", .text("object")),
      JSON.Member(
        "properties",
        .object([JSON.Member("blank", .object([JSON.Member("enum", .list(names))]))])
      ), JSON.Member("required", .list([.text("blank")])),
      JSON.Member("additionalProperties", .flag(false)),
    ])
  }
}
