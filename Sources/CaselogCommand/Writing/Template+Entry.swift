import CaseRecords
import Cases
import Interchange

extension Template {
  /// The object to fill in for the type of `entry`.
  static func json(for entry: CatalogueEntry) -> JSON { json(entry.typeDescription) }
}
