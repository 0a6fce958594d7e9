/// Which rows of a kind are wanted.
///
/// Whoever folds from the log, which has no rows, gets all.
struct RowSelection: Sendable {
  /// Whether only rows are wanted that are current.
  var currentOnly = false
  /// Only rows that bear one of these marks; all if left out.
  var marks: Set<RowMark>?

  /// All rows.
  static let all = RowSelection()
  /// The rows that are current.
  static let current = RowSelection(currentOnly: true)

  /// Whether the stored `row`, whose facets take `size` bytes, is wanted.
  func admits(_ row: Span<UInt8>, size: Int) -> Bool {
    if currentOnly, !RowFacets.isCurrent(in: row) { return false }
    return marks.map { RowFacets.bears(anyOf: $0, in: row, size: size) } ?? true
  }
}
