public import CaseRecords
public import Cases

extension JSONReader {
  /// The event of the entry's type that `json` says.
  ///
  /// - Throws: ``FieldProblems`` with all that is wrong.
  public static func event(
    of entry: CatalogueEntry,
    from json: JSON,
    isTyped: Bool = true
  ) throws(FieldProblems) -> Event {
    try event(entry.content, from: json, isTyped: isTyped)
  }

  private static func event<Content: EventContent>(
    _ type: Content.Type,
    from json: JSON,
    isTyped: Bool
  ) throws(FieldProblems) -> Event {
    Catalogue.event(try read(type, from: json, isTyped: isTyped))
  }
}
