public import Cases

/// One version of one event type, and how its stored content becomes an event.
public struct CatalogueEntry: Sendable {
  /// What the type is called, counted as, and means now.
  public let type: EventType

  /// The version that this entry reads.
  public let version: UInt16

  /// The listing of the type as it is written now.
  public let content: any EventContent.Type

  /// Reads the main section and the parts.
  let read: @Sendable ([UInt8], [[UInt8]?]) throws(Damage) -> ReadContent

  /// The event that says this content, if it is of this type.
  let event: @Sendable (any EventContent) -> Event?

  /// The entry of the version that is written now.
  init<Content: EventContent>(
    _ content: Content.Type,
    _ event: @escaping @Sendable (Content) -> Event
  ) {
    self.init(content, event, version: Content.type.version) { (stored: Content) in stored }
  }

  /// The entry of an older version, whose content `upcast` says anew as it is written now.
  ///
  /// Two type parameters: the listing that was stored, and the one that it has become.
  init<Content: EventContent, Stored: Record>(
    _ content: Content.Type,
    _ event: @escaping @Sendable (Content) -> Event,
    version: UInt16,
    upcast: @escaping @Sendable (Stored) -> Content
  ) {
    type = Content.type
    self.version = version
    self.content = content
    read = { (bytes, parts) throws(Damage) in
      let main = try CBORReader.read(MainSection<Stored>.self, from: bytes, parts: parts)
      return ReadContent(event: event(upcast(main.content)), claimedRecorded: main.claimedRecorded)
    }
    self.event = { ($0 as? Content).map(event) }
  }
}
