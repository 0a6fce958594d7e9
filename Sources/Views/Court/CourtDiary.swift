public import Cases

/// Where the service has to be, with what, and by when.
public struct CourtDiary: Sendable {
  /// How hearings are put under headings.
  public enum Grouping: Sendable, CaseIterable {
    /// By the place of the court.
    case court
    /// By the day.
    case day
  }

  /// The hearings that the filter let through: by day, session, time and reference.
  public let rows: [CourtDiaryRow]
  /// How many hearings the filter left out, those among them that were never listed.
  public let omitted: Int
  /// As at when all of this is so.
  public let asAt: Instant
  /// From where the record was looked at, in words.
  public let notes: [String]

  /// The hearings of `files` as they are at `instant`, by the rules of `service`; `others` are so
  /// many more that the filter cannot let through.
  public init(
    _ files: some Sequence<CaseFile>,
    in service: Service,
    asAt instant: Instant,
    filter: CourtDiaryFilter = CourtDiaryFilter(),
    others: Int = 0,
    notes: [String] = []
  ) {
    let files = Array(files)
    let all = files.flatMap { file in
      file.state.hearings.compactMap { CourtDiaryRow(file, $0, in: service, asAt: instant) }
    }
    rows = all.filter(filter.admits).sorted(by: Self.isBefore)
    omitted = files.reduce(0) { $0 + $1.state.hearings.count } - rows.count + others
    asAt = instant
    self.notes = notes + files.erasedNotes
  }

  private static func isBefore(_ left: CourtDiaryRow, _ right: CourtDiaryRow) -> Bool {
    left.listing.hearing == right.listing.hearing
      ? left.id < right.id : left.listing.isBefore(right.listing)
  }
}
