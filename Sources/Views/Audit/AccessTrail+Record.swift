public import CaseRecords
public import Cases

extension AccessTrail {
  /// Who looked at a case, or at anything, from the record.
  ///
  /// - Parameters:
  ///   - case: The case; `nil` for everything.
  ///   - snapshot: The record.
  ///   - point: As known when.
  public init(
    of case: CaseID?,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now
  ) throws {
    let events = try snapshot.events(of: .access, at: point)
    guard let `case` else {
      self.init(events)
      return
    }
    self.init(of: `case`, about: try snapshot.caseState(`case`).person, events)
  }
}
