public import Views

/// Rows under columns, ready to be written out in any form.
///
/// A ``Report`` of a view is one; so is whatever else a program lists.
public struct Listing: Sendable {
  /// What stands in one place of every row.
  public struct Column: Hashable, Sendable {
    /// What programs call it: a stable key in camel case.
    public let name: String
    /// What stands above it for people.
    public let title: String
    /// Whether a table leaves it out unless it is asked for by name.
    public let isDetail: Bool

    /// A column.
    public init(_ name: String, _ title: String, isDetail: Bool = false) {
      self.name = name
      self.title = title
      self.isDetail = isDetail
    }
  }

  /// Rows that belong together under a heading.
  public struct Group: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// Which rows.
    public let rows: Range<Int>

    /// A group.
    public init(title: String, rows: Range<Int>) {
      self.title = title
      self.rows = rows
    }
  }

  /// What people type to ask for it.
  public var name: String
  /// What it lists, as a question or a sentence.
  public var title: String
  /// What stands in each row.
  public var columns: [Column]
  /// The rows; each has a cell for every column.
  public var rows: [[Cell]]
  /// The rows under headings, without gaps and in order; or empty.
  public var groups: [Group] = []
  /// Smaller listings that belong to it.
  public var panels: [Listing] = []
  /// What a reader has to know: as at when, what was left out.
  public var notes: [String]
  /// Whether it is about one thing, so that its one row is the answer and not a list of one.
  public var isAboutOne = false

  /// A listing without groups and panels.
  public init(
    _ name: String,
    _ title: String,
    columns: [Column],
    rows: [[Cell]],
    notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// What `report` says.
  public init(_ report: Report) {
    self.init(
      report.name,
      report.question,
      columns: report.columns.map { Column($0.name, $0.title, isDetail: $0.isDetail) },
      rows: report.rows,
      notes: report.notes
    )
    groups = report.groups.map { Group(title: $0.title, rows: $0.rows) }
    panels = report.panels.map { Listing($0) }
  }
}
