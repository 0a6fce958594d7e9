import Cases
import Views

extension Report {
  /// The columns called `names` as text: a header, then a line for each row, bars between cells.
  func table(_ names: String...) -> String { table(names) }

  /// The same, of columns that are in a list.
  func table(_ names: [String]) -> String {
    let places = names.compactMap { name in columns.firstIndex { $0.name == name } }
    let lines = rows.map { row in places.map { row[$0].description } }
    return ([names] + lines).map { $0.joined(separator: " | ") }.joined(separator: "\n")
  }

  /// The panel called `name`.
  func panel(_ name: String) -> Report? { panels.first { $0.name == name } }
}

extension Instant {
  /// The instant that `words` say, which a test writes out.
  static func at(_ words: String) throws -> Instant { try Instant(words: words) }
}
