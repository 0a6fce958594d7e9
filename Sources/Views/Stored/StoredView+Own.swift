public import CaseRecords
public import Cases
import EventLog

// A view of one's own: columns, and what the events of one stream come to under them.

extension StoredView {
  /// A view with a row for each stream of a kind.
  ///
  /// `row` must depend on nothing but what it is given: no clock, no file, nothing random. It is called
  /// again whenever something is recorded in the stream, corrections applied, and what is void left out.
  ///
  /// - Parameters:
  ///   - name: What it is called, as in `first-contact`: lower-case letters, digits and hyphens, and no
  ///     name of a view that this library keeps.
  ///   - version: Raise it whenever `row` gives other cells for the same events.
  ///   - question: The question it answers, as a sentence.
  ///   - columns: What stands in each row.
  ///   - kind: Which streams have rows.
  ///   - types: Which events are folded; nothing else is opened.
  ///   - row: The cells, one for each column, of a stream with these events, in recorded order; `nil` if
  ///     it has no row. An event whose person has been erased has no content.
  public init(
    _ name: String,
    version: UInt16,
    _ question: String,
    columns: [Column],
    of kind: StreamKind,
    folding types: [EventType],
    row: @escaping @Sendable (StreamID, [RecordedEvent]) -> [Cell]?
  ) {
    precondition(StoredView.named(name) == nil, "The view \(name) is kept by the library itself.")
    precondition(
      (1...64).contains(name.utf8.count)
        && name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) },
      "The name of a view is of lower-case letters, digits and hyphens."
    )
    self.init(
      name,
      version: version,
      question,
      .streams(
        StreamShape(
          kinds: [kind],
          takes: { _ in true },
          types: Set(types.map(\.number)),
          draft: { fold in
            guard !fold.events.isEmpty, let cells = row(fold.stream, fold.events) else {
              return nil
            }
            precondition(cells.count == columns.count, "A row has a cell for each column.")
            var writer = CellWriter()
            for cell in cells { writer.write(cell) }
            return RowDraft(facets: RowFacets(label: fold.label), content: writer.bytes)
          }
        )
      ),
      columns: columns
    )
  }
}

extension ViewStore {
  /// What a view of one's own answers, caught up with what `snapshot` sees.
  ///
  /// - Throws: `UnfoldableEvents` if an event cannot be folded, ``RebuildError`` if others rebuild it,
  ///   errors of the store.
  public func report(
    of view: StoredView,
    in snapshot: borrowing RecordSnapshot,
    jobs: Int = 1
  ) throws -> Report {
    precondition(!view.columns.isEmpty, "Views of the library answer by their own types.")
    var cells: [[Cell]] = []
    guard let rows = try rows(of: view, with: snapshot, jobs: jobs) else {
      throw RebuildError.movedOn(view: view.name)
    }
    if let problem = rows.problem { throw UnfoldableEvents([problem]) }
    try rows.forEachContent { key, bytes in
      var reader = CellReader(bytes)
      guard let row = reader.cells(), row.count == view.columns.count else {
        throw RecordDamage.row(reason: "row \(key.number) of \(view.name) has other columns")
      }
      cells.append(row)
    }
    return Report(
      name: view.name,
      question: view.question,
      columns: view.columns,
      rows: cells,
      groups: [],
      panels: [],
      notes: ["As recorded up to #\(max(rows.size, 1) - 1); version \(rows.version) of the view."]
    )
  }
}
