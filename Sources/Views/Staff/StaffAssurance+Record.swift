public import CaseRecords
public import Cases

extension StaffAssurance {
  /// The staff from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when it is counted what has ended, and whether something is overdue.
  ///   - filter: Who is shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant,
    filter: StaffFilter = StaffFilter()
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    self.init(
      try snapshot.memberFiles(from: standpoint),
      cases: try snapshot.caseFiles(from: standpoint, .current).files,
      duty: try snapshot.duty(from: standpoint),
      huddles: try snapshot.huddleFiles(from: standpoint),
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      notes: try standpoint.notes(in: snapshot)
    )
  }
}
