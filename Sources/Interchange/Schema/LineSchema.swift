import CaseRecords
import Cases

/// The JSON Schema of one line of an import: a command with one event or several.
public enum LineSchema {
  /// The whole schema, with that of every type in `$defs`.
  public static var document: JSON {
    let fields = Description.of(ImportedCommand.self).fields
    return .object(
      [
        JSON.Member("$schema", .text(JSONSchema.dialect)),
        JSON.Member("$id", .text("urn:caselog:import-line")),
        JSON.Member("title", .text("A line of an import")),
        JSON.Member(
          "description",
          .text("One command: type, stream and data; or several events in place of these.")
        ),
      ] + command(fields) + [JSON.Member("$defs", .object(types.map(definition)))]
    )
  }

  private static func command(_ fields: [Description.Field]) -> [JSON.Member] {
    [
      JSON.Member("type", .text("object")),
      JSON.Member("properties", .object(fields.map(property))),
      JSON.Member("required", required(fields)), JSON.Member("additionalProperties", .flag(false)),
      JSON.Member("oneOf", .list([one, several])), JSON.Member("allOf", .list(types.map(dispatch))),
    ]
  }

  /// A field of the line; `type`, `data` and `events` say more than their listing can.
  private static func property(_ field: Description.Field) -> JSON.Member {
    switch field.name {
    case "type":
      JSON.Member("type", .object([JSON.Member("enum", .list(types.map { .text($0.type.name) }))]))
    case "data": JSON.Member("data", .object([JSON.Member("type", .text("object"))]))
    case "events":
      JSON.Member(
        "events",
        .object([
          JSON.Member("type", .text("array")), JSON.Member("minItems", .integer(1)),
          JSON.Member("items", event),
        ])
      )
    default: JSONSchema.property(field)
    }
  }

  private static var event: JSON {
    let fields = Description.of(ImportedEvent.self).fields
    return .object([
      JSON.Member("type", .text("object")),
      JSON.Member("properties", .object(fields.map(property))),
      JSON.Member("required", required(fields)), JSON.Member("additionalProperties", .flag(false)),
      JSON.Member("allOf", .list(types.map(dispatch))),
    ])
  }

  private static func required(_ fields: [Description.Field]) -> JSON {
    .list(fields.filter { $0.presence == .required }.map { .text($0.name) })
  }

  private static let one = JSON.object([
    JSON.Member("required", .list(["type", "stream", "data"].map { .text($0) })),
    JSON.Member("properties", .object([JSON.Member("events", .flag(false))])),
  ])

  private static let several = JSON.object([
    JSON.Member("required", .list([.text("events")])),
    JSON.Member(
      "properties",
      .object(["type", "stream", "data", "expectVersion"].map { JSON.Member($0, .flag(false)) })
    ),
  ])

  /// The data are those of the type that is named.
  private static func dispatch(_ entry: CatalogueEntry) -> JSON {
    let named = JSON.object([JSON.Member("const", .text(entry.type.name))])
    let data = JSON.object([JSON.Member("$ref", .text("#/$defs/\(entry.type.name)"))])
    return .object([
      JSON.Member(
        "if",
        .object([
          JSON.Member("properties", .object([JSON.Member("type", named)])),
          JSON.Member("required", .list([.text("type")])),
        ])
      ),
      JSON.Member(
        "then",
        .object([JSON.Member("properties", .object([JSON.Member("data", data)]))])
      ),
    ])
  }

  private static func definition(_ entry: CatalogueEntry) -> JSON.Member {
    JSON.Member(entry.type.name, JSONSchema.definition(of: entry.typeDescription))
  }

  /// The types that a line may have: all but those that the engine alone records.
  private static let types = Catalogue.current.filter {
    !ImportedEvents.enginesAlone.contains($0.type)
  }
}
