public import CaseRecords
public import Cases

extension AccessTrail {
  /// Who looked at a case, or at anything, from the record.
  ///
  /// - Parameters:
  ///   - case: The case; `nil` for everything.
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - filter: Which accesses are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of case: CaseID?,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    filter: AccessFilter = AccessFilter()
  ) throws {
    let events = try snapshot.events(of: .access, at: point)
    guard let `case` else {
      self.init(events, filter: filter)
      return
    }
    // Who saw a case that was somebody else's saw it with the person it was opened for.
    let person = try snapshot.caseState(`case`).person ?? snapshot.openedFor(`case`)
    self.init(of: `case`, about: person, events, filter: filter)
  }
}
