import CaseRecords
import Cases
import Interchange

/// A JSON object to fill in.
enum EventTemplate {
  /// The object for the type of `entry`, with the end of its last line.
  static func text(of entry: CatalogueEntry) -> String {
    Template.json(description(of: entry.content)).pretty + "\n"
  }

  /// The fields of the type of `entry`.
  static func description(of content: any EventContent.Type) -> TypeDescription {
    TypeDescription(of: content)
  }
}
