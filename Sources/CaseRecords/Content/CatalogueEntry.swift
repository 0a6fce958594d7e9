public import Cases

/// One event type as it is written now, and how its stored content becomes an event.
public struct CatalogueEntry: Sendable {
  /// What the type is called, counted as, and means now.
  public let type: EventType

  /// The listing of the type as it is written now.
  public let content: any EventContent.Type

  /// The identity of that listing.
  let listing: ObjectIdentifier

  /// Reads the main section and the parts.
  let read: @Sendable ([UInt8], [[UInt8]?]) throws(Damage) -> ReadContent

  /// The event that says this content, if it is of this type.
  let event: @Sendable (any Record) -> Event?

  /// The entry of a type.
  init<Content: EventContent>(
    _ content: Content.Type,
    _ event: @escaping @Sendable (Content) -> Event
  ) {
    type = Content.type
    self.content = content
    listing = ObjectIdentifier(content)
    read = { (bytes, parts) throws(Damage) in
      let main = try CBORReader.read(MainSection<Content>.self, from: bytes, parts: parts)
      return ReadContent(event: event(main.content), claimedRecorded: main.claimedRecorded)
    }
    self.event = { ($0 as? Content).map(event) }
  }
}
