public import CaseRecords
public import Cases

extension Outcomes {
  /// The return from the record.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when it is counted.
  ///   - pseudonym: What stands in place of a reference; see
  ///     ``init(_:in:of:asAt:pseudonym:notes:)``.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    for period: ReturnPeriod,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant,
    pseudonym: @escaping @Sendable (String) -> String
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    self.init(
      try snapshot.everyCaseFile(
        from: standpoint,
        under: try snapshot.restrictions(from: standpoint)
      ).files,
      in: period,
      of: try snapshot.service(at: point),
      asAt: instant,
      pseudonym: pseudonym,
      notes: try standpoint.notes(in: snapshot)
    )
  }
}
