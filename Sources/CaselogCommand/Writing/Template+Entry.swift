import CaseRecords
import Cases
import Interchange

extension Template {
  /// The object to fill in for the type of `entry`.
  static func json(for entry: CatalogueEntry) -> JSON { json(description(of: entry.content)) }

  /// The fields of a type.
  static func description(of content: any EventContent.Type) -> TypeDescription {
    TypeDescription(of: content)
  }
}
