public import Cases

/// Everything that happened to one person, in the order in which it happened: facts about them and all
/// their cases, linked records among them.
public struct PersonTimeline: Sendable {
  /// How rows are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By the case, and facts about the person under a heading of their own.
    case `case`
    /// By the day on which it happened.
    case day
    /// By the record, if several are linked.
    case record
  }

  /// Whose timeline it is.
  public let id: PersonID
  /// Every record that is of the same person, with theirs among them.
  public let records: [PersonID]
  /// The rows that the filter let through, by when they may have happened first.
  public let rows: [TimelineRow]
  /// How many rows the filter left out.
  public let omitted: Int
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The timeline of `id`, whose record and those linked with it have these histories.
  public init(
    of id: PersonID,
    _ histories: some Sequence<PersonHistory>,
    filter: TimelineFilter = TimelineFilter(),
    notes: [String] = []
  ) {
    let histories = Array(histories)
    let all = histories.flatMap { TimelineRow.list(of: $0) }
    self.id = id
    records = histories.map(\.record).sorted()
    rows = all.filter(filter.admits).sorted(by: Self.isBefore)
    omitted = all.count - rows.count
    self.notes = notes
  }

  private static func isBefore(_ left: TimelineRow, _ right: TimelineRow) -> Bool {
    let times = (left.event.happened.earliest, right.event.happened.earliest)
    return times.0 == times.1
      ? left.event.position < right.event.position : times.0 < times.1
  }
}
