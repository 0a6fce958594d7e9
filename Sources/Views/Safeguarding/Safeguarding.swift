public import Cases

/// Which people are at risk, who owns each concern, what has been answered, and what is late.
public struct Safeguarding: Sendable {
  /// How concerns are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By where the first subject lives.
    case area
    /// By the routes of the referrals; a concern with several stands under all of them together.
    case route
    /// By who sees to the next step.
    case owner
  }

  /// The concerns that the filter let through: immediate danger first, then what is overdue, then
  /// the oldest.
  public let rows: [SafeguardingRow]
  /// People at risk in more than one concern, open or closed.
  public let repeated: [RepeatedSubject]
  /// How many concerns the filter left out.
  public let omitted: Int
  /// Within which time a senior decides on a concern.
  public let triageLimit: Duration
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The concerns of `files` as they are at `instant`, by the rules of `service`.
  public init(
    _ files: some Sequence<ConcernFile>,
    in service: Service,
    asAt instant: Instant,
    filter: SafeguardingFilter = SafeguardingFilter(),
    notes: [String] = []
  ) {
    let all = files.map { SafeguardingRow($0, in: service, asAt: instant) }
    rows = all.filter(filter.admits).sorted(by: Self.isBefore)
    repeated = RepeatedSubject.list(in: all)
    omitted = all.count - rows.count
    triageLimit = .seconds(service.limits.triageMinutes * 60)
    asAt = instant
    self.notes = notes
  }

  private static func isBefore(_ left: SafeguardingRow, _ right: SafeguardingRow) -> Bool {
    if left.isImmediate != right.isImmediate { return left.isImmediate }
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    let times = (left.raised?.effective ?? .latest, right.raised?.effective ?? .latest)
    return times.0 == times.1 ? left.id < right.id : times.0 < times.1
  }
}
