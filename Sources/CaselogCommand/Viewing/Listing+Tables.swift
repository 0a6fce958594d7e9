import CaseRecords
import Interchange

extension Listing {
  /// The table called `name` of this answer; the whole answer if none is named.
  ///
  /// - Throws: ``Failure`` with the tables that there are if none of them has that name.
  func table(named name: String?) throws(Failure) -> Listing {
    guard let name, name != self.name else { return self }
    if let table = panels.first(where: { $0.name == name }) {
      var alone = table
      alone.notes = notes + table.notes
      return alone
    }
    let names = [self.name] + panels.map(\.name)
    throw Failure(
      .usage,
      "There is no table \(Excerpt(name)) here. \(Nearest.question(to: name, among: names))",
      next: ["The tables are: \(names.joined(separator: ", "))."]
    )
  }

  /// What is to be said of the tables that `style` has no place for; nothing if it shows all that have rows.
  func leftOut(_ style: OutputStyle) -> [String] {
    let names = panels.filter { !$0.rows.isEmpty }.map(\.name)
    guard let first = names.first, style.fields != nil || !style.format.hasNotes else { return [] }
    return [
      "Left out: the \(names.count == 1 ? "table" : "tables") \(names.joined(separator: ", "))."
        + " One of them: --table \(first). All of them: --format json without picking fields."
    ]
  }
}
