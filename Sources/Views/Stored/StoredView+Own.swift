import CaseRecords
public import Cases

// A view of one's own: columns, and what the events of one stream come to under them. The content of a
// row is its cells, after one with the stream.

extension StoredView {
  /// A view with a row for each stream of a kind.
  ///
  /// `row` must depend on nothing but what it is given: no clock, no file, nothing random. It is called
  /// again whenever something is recorded in the stream, corrections applied, and what is void left out.
  ///
  /// Rows are kept under a key of their own, and not under those of the people they tell of. So let cells
  /// hold references, codes, times and numbers, and no words about anybody.
  ///
  /// - Parameters:
  ///   - name: What it is called, as in `first-seen`: up to 24 lower-case letters, digits and hyphens, and
  ///     no name of a view that this library keeps.
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
      Name.problem(with: name.utf8) == nil && name == name.lowercased(),
      "The name of a view is of up to 24 lower-case letters, digits and hyphens."
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
            for cell in [.text(fold.stream.words)] + cells { writer.write(cell) }
            return RowDraft(facets: RowFacets(label: fold.label), content: writer.bytes)
          }
        )
      ),
      columns: columns
    )
  }
}
