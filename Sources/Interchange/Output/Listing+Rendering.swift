import Views

extension Listing {
  /// The listing as text, each line with its end, in the form and with the columns that `style` asks for.
  ///
  /// ``notes`` and ``panels`` stand in a table, in Markdown and in JSON. CSV and NDJSON have no place for
  /// them: whoever prints these prints the notes elsewhere.
  ///
  /// - Throws: ``UnknownField`` if the style names a column that is not there.
  public func rendered(_ style: OutputStyle) throws(UnknownField) -> String {
    switch style.format {
    case .table: return TableForm(try selecting(style.fields), style).text
    case .json: return try withoutGroups.selecting(style.fields).json(style.times).pretty + "\n"
    case .ndjson:
      let listing = try withoutGroups.selecting(style.fields)
      return listing.rows.map { listing.json(of: $0, style.times).line + "\n" }.joined()
    case .csv: return CSVForm(try withoutGroups.selecting(style.fields), style).text
    case .markdown: return MarkdownForm(try withoutGroups.selecting(style.fields), style).text
    }
  }

  /// The listing as one object: its name and title, a list of rows, and what is to be said of them.
  ///
  /// What is about one thing is that thing's row, without a list around it.
  func json(_ times: TimeStyle) -> JSON {
    if isAboutOne, let row = rows.first { return json(of: row, times) }
    var members = [
      JSON.Member("name", .text(name)),
      JSON.Member("title", .text(title)),
      JSON.Member("rows", .list(rows.map { json(of: $0, times) })),
      JSON.Member("notes", .list(notes.map { .text($0) })),
    ]
    if !panels.isEmpty {
      members.append(JSON.Member("panels", .list(panels.map { $0.withoutGroups.json(times) })))
    }
    return .object(members)
  }

  /// One row as an object with a member for every column, in their order.
  func json(of row: [Cell], _ times: TimeStyle) -> JSON {
    .object(zip(columns, row).map { column, cell in JSON.Member(column.name, cell.json(times)) })
  }
}

extension OutputFormat {
  /// Whether what is to be said about a listing stands with it.
  public var hasNotes: Bool {
    switch self {
    case .table, .json, .markdown: true
    case .ndjson, .csv: false
    }
  }
}
