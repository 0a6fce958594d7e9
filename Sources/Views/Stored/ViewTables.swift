import LMDB

/// The two tables of a slot of a view: its rows, and once more the facets of each.
///
/// Rows are large, and lie a page or two apart; their facets lie side by side, so that looking through
/// those of all cases touches a hundredth of the pages. Both are always changed together.
struct ViewTables: Sendable {
  /// The rows, by key.
  let rows: Table
  /// The facets of each row, by the same key.
  let facets: Table
}

extension Transaction {
  /// How many bytes of the file the pages of `tables` take.
  func size(of tables: ViewTables) throws -> Int {
    try size(of: tables.rows) + size(of: tables.facets)
  }

  /// Whether the facets that stand by themselves are those of the rows, and no others.
  func facetsAgree(in tables: ViewTables) throws -> Bool {
    guard try count(in: tables.rows) == count(in: tables.facets) else { return false }
    var agree = true
    try forEach(in: tables.rows, from: 0, through: .max) { number, row in
      guard let size = RowFacets.size(in: row) else { return true }
      let facets = try value(at: number, in: tables.facets)
      agree = facets == Array(copying: row.extracting(..<size))
      return agree
    }
    return agree
  }
}

extension WriteTransaction {
  /// Puts a row and its facets in their places.
  mutating func put(_ folded: UnitFolder.Folded, in tables: ViewTables) throws {
    let number = folded.row.key.number
    try put(folded.sealed.span, at: number, in: tables.rows)
    try put(folded.row.facets.span, at: number, in: tables.facets)
  }

  /// Puts a row and its facets behind all others.
  mutating func append(_ folded: UnitFolder.Folded, in tables: ViewTables) throws {
    let number = folded.row.key.number
    try append(folded.sealed.span, at: number, in: tables.rows)
    try append(folded.row.facets.span, at: number, in: tables.facets)
  }

  /// Takes away the row at `key`, if there is one, and its facets.
  mutating func remove(_ key: RowKey, from tables: ViewTables) throws {
    _ = try delete(at: key.number, in: tables.rows)
    _ = try delete(at: key.number, in: tables.facets)
  }

  /// Takes away all rows and their facets.
  mutating func clear(_ tables: ViewTables) throws {
    try clear(tables.rows)
    try clear(tables.facets)
  }
}
