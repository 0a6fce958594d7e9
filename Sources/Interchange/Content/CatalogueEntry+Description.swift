public import CaseRecords
import Cases

extension CatalogueEntry {
  /// The type with its fields.
  public var typeDescription: TypeDescription { Self.description(of: content) }

  /// The streams that it may stand in, in words.
  public var streams: String { Self.streams(of: content) }

  private static func description<Content: EventContent>(of type: Content.Type) -> TypeDescription {
    TypeDescription(of: type)
  }

  private static func streams<Content: EventContent>(of type: Content.Type) -> String {
    Catalogue.event(type.blank).streams
  }
}
