public import CaseRecords
public import Cases

extension CourtDiary {
  /// The court diary from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when ages are counted, and which day is today.
  ///   - filter: Which hearings are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant,
    filter: CourtDiaryFilter = CourtDiaryFilter()
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    let selection: RowSelection = filter.period == .all ? .all : .current
    let (files, others) = try snapshot.caseFiles(from: standpoint, selection)
    self.init(
      files,
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      others: others,
      notes: try standpoint.notes(in: snapshot)
    )
  }
}
