public import CaseRecords
public import Cases

extension ConsentStatus {
  /// The consents from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - instant: As at when it is asked what holds.
  ///   - filter: Which rows are shown.
  ///   - question: What somebody would tell, if that is asked.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    asAt instant: Instant,
    filter: ConsentFilter = ConsentFilter(),
    asking question: SharingQuestion? = nil
  ) throws {
    self.init(
      try snapshot.caseFiles(at: point, happenedBy: happenedBy),
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      asking: question,
      notes: try Standpoint(point: point, happenedBy: happenedBy).notes(in: snapshot)
    )
  }
}
