public import Cases

extension Report {
  /// The same report without what the roles of `reader` do not show: clinical words are withheld, and that
  /// is said.
  public func masked(for reader: Reader?) -> Report {
    guard let reader, !reader.seesClinicalWords else { return self }
    let hidden = columns.map(\.isClinical)
    let titles = columns.filter(\.isClinical).map(\.title)
    return Report(
      name: name,
      question: question,
      columns: columns,
      rows: rows.map { row in
        zip(row, hidden).map { cell, isHidden in isHidden && cell != .none ? .withheld : cell }
      },
      groups: groups,
      panels: panels.map { $0.masked(for: reader) },
      notes: titles.isEmpty
        ? notes
        : notes + ["Withheld from you, as clinical words: \(titles.joined(separator: ", "))."]
    )
  }
}
