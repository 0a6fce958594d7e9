/// Rows as blocks: the first cell as a heading, and under it a line for every cell that is not empty.
struct BlocksForm {
  let lines: [String]

  /// - Parameters:
  ///   - columns: The columns.
  ///   - rows: The lines of every cell.
  ///   - width: How many columns of characters a line may have.
  ///   - ink: For the headings.
  init(_ columns: [Listing.Column], _ rows: [[[String]]], width: Int, _ ink: Ink) {
    let titles = columns.map(\.title)
    let margin = 4 + (titles.dropFirst().map { DisplayWidth.of($0) }.max() ?? 0)
    lines = rows.enumerated().flatMap { number, row in
      let cells = zip(titles, row).dropFirst().flatMap { title, cell in
        Self.lines(title, cell, margin: margin, width: width)
      }
      return (number > 0 ? [""] : []) + (row.first ?? []).map(ink.strong) + cells
    }
  }

  /// The lines of one cell, the first with its title.
  private static func lines(
    _ title: String,
    _ cell: [String],
    margin: Int,
    width: Int
  ) -> [String] {
    guard cell != [""] else { return [] }
    let words = cell.flatMap { DisplayWidth.wrap($0, to: max(20, width - margin)) }
    return words.enumerated().map { place, part in
      let head = place == 0 ? "  " + title : ""
      return TextLines.trimmed(DisplayWidth.pad(head, to: margin) + part)
    }
  }
}
