public import CaseRecords
public import Cases

extension Custody {
  /// The people in custody from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when clocks are read.
  ///   - filter: Who is shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant,
    filter: CustodyFilter = CustodyFilter()
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    self.init(
      try snapshot.caseFiles(from: standpoint, .current).files,
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      notes: try standpoint.notes(in: snapshot)
    )
  }
}
