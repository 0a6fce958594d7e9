public import Cases

/// An event type with its fields, for people and for other programs.
public struct TypeDescription: Sendable {
  /// What the type is called, counted as, and means.
  public let type: EventType

  /// Its fields, in the order of their numbers.
  public let fields: [Description.Field]

  /// The description of a type.
  public init<Content: EventContent>(of content: Content.Type) {
    type = Content.type
    fields = Description.of(content).fields
  }
}
