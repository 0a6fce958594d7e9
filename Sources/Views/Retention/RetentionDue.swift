public import Cases

/// Which records may be destroyed, which must not be, and who decided.
public struct RetentionDue: Sendable {
  /// How records are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By the rule that decides.
    case rule
    /// By what may be done with them.
    case standing
  }

  /// The records that the filter let through: by when they are due, those of which that is not known
  /// after the others, and what has been erased at the end.
  public let rows: [RetentionRow]
  /// How many records the filter left out.
  public let omitted: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The records of `files` as they are at `instant`, by the rules of `service`.
  public init(
    _ files: some Sequence<PersonFile>,
    in service: Service,
    asAt instant: Instant,
    filter: RetentionFilter = RetentionFilter(),
    notes: [String] = []
  ) {
    let all = files.map { RetentionRow($0, in: service, asAt: instant) }
    rows = all.filter(filter.admits).sorted(by: Self.isBefore)
    omitted = all.count - rows.count
    asAt = instant
    self.notes = notes
  }

  private static func isBefore(_ left: RetentionRow, _ right: RetentionRow) -> Bool {
    let erased = (left.standing == .erased, right.standing == .erased)
    if erased.0 != erased.1 { return erased.1 }
    let days = (
      left.due?.lastDay.daysSince1970 ?? .max, right.due?.lastDay.daysSince1970 ?? .max
    )
    return days.0 == days.1 ? left.id < right.id : days.0 < days.1
  }
}
