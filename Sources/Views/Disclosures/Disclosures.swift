public import Cases

/// What left the service, to whom, on what authority, and whether it was corrected.
///
/// Each disclosure stands in it once. The copy that somebody was given who asked for access is the
/// release; the export by which it was made is not another one.
public struct Disclosures: Sendable {
  /// How disclosures are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By who was told.
    case recipient
    /// By what they rested on.
    case authority
  }

  /// The disclosures that the filter let through, by when they were told.
  public let rows: [DisclosureRow]
  /// How many disclosures the filter left out.
  public let omitted: Int
  /// How many exports made the copy that a release handed over.
  public let copies: Int
  /// How many events that cannot be read any more may have been disclosures as well.
  public let unreadable: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The disclosures in `files` as they are at `instant`, by the rules of `service`.
  public init(
    _ files: DisclosureFiles,
    in service: Service,
    asAt instant: Instant,
    filter: DisclosureFilter = DisclosureFilter(),
    notes: [String] = []
  ) {
    let all = files.rows(in: service)
    rows = all.filter(filter.admits)
    omitted = all.count - rows.count
    copies = files.copies(in: all)
    unreadable = files.unreadable
    asAt = instant
    self.notes = notes
  }
}
