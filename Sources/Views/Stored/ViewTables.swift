import LMDB

/// The two tables of a slot of a view: its rows, and once more the facets of each.
///
/// Rows are large, and lie a page or two apart; their facets lie side by side, so that looking through
/// those of all cases touches a hundredth of the pages. Both are always changed together, and so is the
/// tally of the facets.
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

  /// Whether the facets that stand by themselves are those of the rows and no others, and come to
  /// `tally`.
  func facetsAgree(in tables: ViewTables, with tally: FacetTally, by hash: FacetHash) throws -> Bool
  {
    guard try count(in: tables.rows) == count(in: tables.facets) else { return false }
    var found = FacetTally()
    var agree = true
    try forEach(in: tables.rows, from: 0, through: .max) { number, row in
      guard let size = RowFacets.size(in: row) else { return true }
      found.add(hash.of(number, row, size: size), at: RowKey(number: number))
      let facets = try value(at: number, in: tables.facets)
      agree = facets == Array(copying: row.extracting(..<size))
      return agree
    }
    return agree && found == tally
  }
}

extension WriteTransaction {
  /// Puts a row and its facets in their places, and into the tally.
  mutating func put(
    _ folded: UnitFolder.Folded,
    in tables: ViewTables,
    _ tally: inout FacetTally,
    by hash: FacetHash
  ) throws {
    let (key, facets) = (folded.row.key, folded.row.facets)
    try uncount(key, in: tables, &tally, by: hash)
    try put(folded.sealed.span, at: key.number, in: tables.rows)
    try put(facets.span, at: key.number, in: tables.facets)
    tally.add(hash.of(key.number, facets.span, size: facets.count), at: key)
  }

  /// Puts a row and its facets behind all others, and into the tally.
  mutating func append(
    _ folded: UnitFolder.Folded,
    in tables: ViewTables,
    _ tally: inout FacetTally,
    by hash: FacetHash
  ) throws {
    let (key, facets) = (folded.row.key, folded.row.facets)
    try append(folded.sealed.span, at: key.number, in: tables.rows)
    try append(facets.span, at: key.number, in: tables.facets)
    tally.add(hash.of(key.number, facets.span, size: facets.count), at: key)
  }

  /// Takes away the row at `key`, if there is one, and its facets, from the tally too.
  mutating func remove(
    _ key: RowKey,
    from tables: ViewTables,
    _ tally: inout FacetTally,
    by hash: FacetHash
  ) throws {
    try uncount(key, in: tables, &tally, by: hash)
    _ = try delete(at: key.number, in: tables.rows)
    _ = try delete(at: key.number, in: tables.facets)
  }

  /// Takes what stands at `key` out of the tally.
  private func uncount(
    _ key: RowKey,
    in tables: ViewTables,
    _ tally: inout FacetTally,
    by hash: FacetHash
  ) throws {
    let old = try withValue(at: key.number, in: tables.facets) { facets in
      hash.of(key.number, facets, size: facets.count)
    }
    if let old { tally.remove(old, at: key) }
  }

  /// Puts the rows of `batch` that are those of its view number `view`, and takes away what has none.
  mutating func put(
    _ batch: UnitFolder.Batch,
    of view: Int,
    in tables: ViewTables,
    _ tally: inout FacetTally,
    by hash: FacetHash
  ) throws {
    for key in batch.absent[view] { try remove(key, from: tables, &tally, by: hash) }
    for folded in batch.rows[view] { try put(folded, in: tables, &tally, by: hash) }
  }

  /// Takes away all rows and their facets.
  mutating func clear(_ tables: ViewTables) throws {
    try clear(tables.rows)
    try clear(tables.facets)
  }
}
