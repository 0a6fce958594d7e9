public import CaseRecords
public import Cases

extension RetentionDue {
  /// The records that are kept, from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - instant: As at when it is asked whether something is due.
  ///   - filter: Which records are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    asAt instant: Instant,
    filter: RetentionFilter = RetentionFilter()
  ) throws {
    self.init(
      try snapshot.personFiles(at: point, happenedBy: happenedBy),
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      notes: try Standpoint(point: point, happenedBy: happenedBy).notes(in: snapshot)
    )
  }
}
