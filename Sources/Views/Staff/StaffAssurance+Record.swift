public import CaseRecords
public import Cases

extension StaffAssurance {
  /// The staff from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - instant: As at when it is counted what has ended, and whether something is overdue.
  ///   - filter: Who is shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    asAt instant: Instant,
    filter: StaffFilter = StaffFilter()
  ) throws {
    self.init(
      try snapshot.memberFiles(at: point, happenedBy: happenedBy),
      cases: try snapshot.caseFiles(at: point, happenedBy: happenedBy),
      duty: try snapshot.duty(at: point, happenedBy: happenedBy),
      huddles: try snapshot.huddleFiles(at: point, happenedBy: happenedBy),
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      notes: try Standpoint(point: point, happenedBy: happenedBy).notes(in: snapshot)
    )
  }
}
