public import CaseRecords
public import Cases

extension ConsentStatus {
  /// The consents from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when it is asked what holds.
  ///   - filter: Which rows are shown.
  ///   - question: What somebody would tell, if that is asked.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant,
    filter: ConsentFilter = ConsentFilter(),
    asking question: SharingQuestion? = nil
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    let selection: RowSelection = filter.looksAtClosed ? .all : .current
    let (files, others) = try snapshot.caseFiles(from: standpoint, selection)
    self.init(
      files,
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      others: others,
      asking: question,
      notes: try standpoint.notes(in: snapshot)
    )
  }
}
