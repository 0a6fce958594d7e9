/// Rows as lines of columns, under their titles; a row has as many lines as its longest cell needs.
struct ColumnsForm {
  /// The titles, and a line below them.
  let head: [String]
  /// The rows.
  let rows: [String]

  /// - Parameters:
  ///   - columns: The columns.
  ///   - rows: The lines of every cell.
  ///   - widths: How wide each column is.
  ///   - numbers: The columns whose cells stand at the right.
  ///   - ink: For the titles.
  init(
    _ columns: [Listing.Column],
    _ rows: [[[String]]],
    widths: [Int],
    _ numbers: Set<Int>,
    _ ink: Ink
  ) {
    head =
      Self.lines(of: columns.map { [$0.title] }, widths, numbers).map(ink.strong)
      + [widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)]
    self.rows = rows.flatMap { Self.lines(of: $0, widths, numbers) }
  }

  private static let gap = String(repeating: " ", count: ColumnWidths.gap)

  private static func lines(
    of cells: [[String]],
    _ widths: [Int],
    _ numbers: Set<Int>
  ) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      cell.flatMap { DisplayWidth.wrap($0, to: width) }
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let parts = wrapped.enumerated().map { place, cell in
        let part = line < cell.count ? cell[line] : ""
        let blanks = String(repeating: " ", count: max(0, widths[place] - DisplayWidth.of(part)))
        return numbers.contains(place) ? blanks + part : part + blanks
      }
      return TextLines.trimmed(parts.joined(separator: gap))
    }
  }
}
