public import CaseRecords
public import Cases

extension Caseload {
  /// The caseload from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when ages are counted, and whether something is overdue.
  ///   - filter: Which cases are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant,
    filter: CaseloadFilter = CaseloadFilter()
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    let (files, others) = try snapshot.caseFiles(from: standpoint, filter.selection)
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

extension CaseloadFilter {
  /// Which rows have to be opened, at least, for all cases that it lets through.
  fileprivate var selection: RowSelection {
    RowSelection(
      currentOnly: stages.isDisjoint(with: [.closed, .notAccepted]),
      marks: staff.map { Set(of: [StreamID($0)]) }
    )
  }
}
