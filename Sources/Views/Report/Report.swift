/// The answer to one question as rows under columns, ready for any form of output.
///
/// A report holds values, not words: how a time, a blank or a list is written is for whoever prints
/// it. The same recorded events, looked at as at the same instant, give the same report.
public struct Report: Sendable, Equatable {
  /// Rows that belong together under a heading.
  public struct Group: Sendable, Equatable {
    /// The heading.
    public let title: String
    /// Which rows of the report.
    public let rows: Range<Int>
  }

  /// What people type to ask for it, as in `caseload`.
  public let name: String
  /// The question it answers, as a sentence.
  public let question: String
  /// What stands in each row, in this order.
  public let columns: [Column]
  /// The answer; every row has a cell for each column.
  public let rows: [[Cell]]
  /// The rows under headings, without gaps and in order; empty unless grouping was asked for.
  public let groups: [Group]
  /// Smaller reports that belong to this one, such as its totals.
  public let panels: [Report]
  /// What a reader has to know: as at when, what was left out.
  public let notes: [String]
}

extension Report {
  /// A report with a row for each item of `sections`, in their order.
  init<Item>(
    _ name: String,
    _ question: String,
    fields: [Field<Item>],
    sections: [Section<Item>],
    panels: [Report] = [],
    notes: [String] = []
  ) {
    self.name = name
    self.question = question
    columns = fields.map(\.column)
    rows = sections.flatMap(\.items).map { item in fields.map { $0.cell(item) } }
    groups = Self.groups(of: sections)
    self.panels = panels
    self.notes = notes
  }

  /// A report with a row for each of `items`, in their order.
  init<Item>(
    _ name: String,
    _ question: String,
    fields: [Field<Item>],
    items: [Item],
    panels: [Report] = [],
    notes: [String] = []
  ) {
    let section = Section(title: nil, items: items)
    self.init(name, question, fields: fields, sections: [section], panels: panels, notes: notes)
  }

  private static func groups<Item>(of sections: [Section<Item>]) -> [Group] {
    var first = 0
    return sections.compactMap { section in
      let rows = first..<first + section.items.count
      first = rows.upperBound
      return section.title.map { Group(title: $0, rows: rows) }
    }
  }
}
