import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// The name of a type of event as people type it.
enum TypeName {
  /// What a shell completes.
  static var completion: CompletionKind { .list(Catalogue.current.map(\.type.name)) }

  /// The type called `name`.
  ///
  /// - Throws: ``Failure`` with the nearest name if there is none.
  static func entry(_ name: String) throws(Failure) -> CatalogueEntry {
    if let entry = Catalogue.entry(named: name) { return entry }
    let names = Catalogue.current.map(\.type.name)
    throw Failure(
      .usage,
      "There is no type of event \(Excerpt(name)). \(Nearest.question(to: name, among: names))",
      next: ["To list them: caselog types"]
    )
  }
}
