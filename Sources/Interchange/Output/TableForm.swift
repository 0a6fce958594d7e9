import Views

/// A listing for people: columns of text, or where they do not fit the width, one block for each row.
///
/// Details, and columns without any content, are left out and named below, unless columns were asked
/// for; so are panels without rows. Recorded text cannot steer a terminal; its line breaks are kept.
struct TableForm {
  let text: String

  init(_ listing: Listing, _ style: OutputStyle) {
    let ink = Ink(isOn: style.isColoured)
    if style.isContinuing {
      let places = listing.columns.indices.filter { !listing.columns[$0].isDetail }
      let shown = style.fields == nil ? listing.selecting(places) : listing
      text = Self.body(of: shown, style, ink).map { $0 + "\n" }.joined()
      return
    }
    let shown = style.fields == nil ? Self.withoutDetails(listing) : listing
    var lines = TextLines.wrapped(listing.title, to: style.width).map(ink.strong) + [""]
    lines += listing.rows.isEmpty ? ["None."] : Self.body(of: shown, style, ink)
    if !shown.notes.isEmpty { lines.append("") }
    lines += shown.notes.flatMap { TextLines.wrapped($0, to: style.width) }.map(ink.faint)
    text =
      lines.map { $0 + "\n" }.joined()
      + shown.panels.filter { !$0.rows.isEmpty }.map { "\n" + TableForm($0, style).text }.joined()
  }

  /// The listing without its details and without columns that have no content, both named in a note.
  private static func withoutDetails(_ listing: Listing) -> Listing {
    guard !listing.rows.isEmpty else { return listing }
    func hasContent(_ place: Int) -> Bool { listing.rows.contains { !$0[place].isEmpty } }
    let places = Array(listing.columns.indices)
    let shown = places.filter { !listing.columns[$0].isDetail && hasContent($0) }
    let empty = places.filter { !listing.columns[$0].isDetail && !hasContent($0) }
    let details = places.filter { listing.columns[$0].isDetail && hasContent($0) }
    var short = listing.selecting(shown)
    func note(_ beginning: String, _ places: [Int], _ end: String) {
      guard !places.isEmpty else { return }
      let titles = places.map { listing.columns[$0].title }.joined(separator: ", ")
      short.notes.append(beginning + titles + end)
    }
    note("Nothing in: ", empty, ".")
    note("Left out of this table: ", details, ". See them with --format json.")
    return short
  }

  private static func body(of listing: Listing, _ style: OutputStyle, _ ink: Ink) -> [String] {
    let cells = listing.rows.map { row in row.map { TextLines.of($0.words(style.times)) } }
    if listing.isAboutOne { return facts(listing.columns, cells, ink) }
    let groups =
      listing.groups.isEmpty
      ? [Listing.Group(title: "", rows: cells.indices)] : listing.groups
    let widths = ColumnWidths.fitting(listing.columns, cells, in: style.width)
    return groups.enumerated().flatMap { number, group in
      let heading =
        group.title.isEmpty
        ? [] : TextLines.wrapped(group.title, to: style.width).map(ink.strong)
      let rows = Array(cells[group.rows])
      let numbers = Set(
        listing.columns.indices.filter { place in
          group.rows.allSatisfy { listing.rows[$0][place].isNumber }
        }
      )
      return (number > 0 ? [""] : []) + heading
        + (widths.map { Self.columns(listing.columns, rows, $0, numbers, style, ink) }
          ?? BlocksForm(listing.columns, rows, width: style.width, ink).lines)
    }
  }

  private static func columns(
    _ columns: [Listing.Column],
    _ rows: [[[String]]],
    _ widths: [Int],
    _ numbers: Set<Int>,
    _ style: OutputStyle,
    _ ink: Ink
  ) -> [String] {
    let form = ColumnsForm(columns, rows, widths: widths, numbers, ink)
    return style.isContinuing ? form.rows : form.head + form.rows
  }

  /// One thing as a line for every column: what stands above it, then what it is.
  private static func facts(
    _ columns: [Listing.Column],
    _ cells: [[[String]]],
    _ ink: Ink
  ) -> [String] {
    let margin = 2 + (columns.map { DisplayWidth.of($0.title) }.max() ?? 0)
    return zip(columns, cells.first ?? []).flatMap { column, cell in
      cell.enumerated().map { place, line in
        let title = DisplayWidth.pad(place == 0 ? column.title : "", to: margin)
        return TextLines.trimmed(ink.strong(title) + line)
      }
    }
  }
}
