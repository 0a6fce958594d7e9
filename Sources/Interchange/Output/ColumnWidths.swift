/// How wide the columns of a table are.
enum ColumnWidths {
  /// The blanks between two columns.
  static let gap = 2

  /// The widest word that a column is kept wide enough for.
  private static let longestWord = 32

  /// A width for every column, so that all fit side by side in `width`; `nil` if they cannot.
  ///
  /// A column is as wide as its widest line if there is room for all, and never so narrow that its
  /// longest word would be broken, unless that is longer than any time or event id.
  static func fitting(_ columns: [Listing.Column], _ cells: [[[String]]], in width: Int) -> [Int]? {
    let room = width - gap * (columns.count - 1)
    let lines = columns.enumerated().map { place, column in
      [column.title] + cells.flatMap { $0[place] }
    }
    var widths = lines.map { $0.map { DisplayWidth.of($0) }.max() ?? 0 }
    let least = lines.map { lines in
      lines.flatMap { $0.split(separator: " ") }.map { min(DisplayWidth.of($0), longestWord) }.max()
        ?? 0
    }
    guard least.reduce(0, +) <= room else { return nil }
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let widest = widths.indices.filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
      guard let widest else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
