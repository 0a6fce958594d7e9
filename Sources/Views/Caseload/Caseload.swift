public import Cases

/// Who somebody is responsible for, and what is due next.
///
/// Every case stands in it once, however many people work on it.
public struct Caseload: Sendable {
  /// How cases are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By who leads them.
    case lead
    /// By the area where the person lives.
    case area
    /// By the site of the referral.
    case site
    /// By how far they have got.
    case stage
  }

  /// The cases that the filter let through: what is overdue first, then by what is due next, then by
  /// priority, then by reference.
  public let rows: [CaseloadRow]
  /// How many cases the filter left out.
  public let omitted: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// A caseload of `files` as it is at `instant`, by the rules of `service`.
  ///
  /// What nobody has referred is nobody's work: a case before its referral, and one whose referral
  /// turned out to be somebody else's. `others` are so many more cases that the filter cannot let through.
  public init(
    _ files: some Sequence<CaseFile>,
    in service: Service,
    asAt instant: Instant,
    filter: CaseloadFilter = CaseloadFilter(),
    others: Int = 0,
    notes: [String] = []
  ) {
    let all = files.filter(\.isReferred)
      .map { CaseloadRow($0, in: service, asAt: instant) }
    rows = all.filter(filter.admits).sorted(by: Self.isBefore)
    omitted = all.count - rows.count + others
    asAt = instant
    self.notes = notes
  }

  private static func isBefore(_ left: CaseloadRow, _ right: CaseloadRow) -> Bool {
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    let times = (
      left.nextAction?.due?.latest ?? .latest, right.nextAction?.due?.latest ?? .latest
    )
    if times.0 != times.1 { return times.0 < times.1 }
    let priorities = (left.priority?.rawValue ?? .max, right.priority?.rawValue ?? .max)
    return priorities.0 == priorities.1 ? left.id < right.id : priorities.0 < priorities.1
  }
}
