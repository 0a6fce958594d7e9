public import CaseRecords
public import Cases

extension AccessTrail {
  /// Who looked at a case, or at anything, from the record.
  ///
  /// - Parameters:
  ///   - case: The case; `nil` for everything.
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of the view audit, caught up with the snapshot; used if it is asked about now.
  ///   - filter: Which accesses are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of case: CaseID?,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    filter: AccessFilter = AccessFilter()
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    var sight = try EventSight(in: snapshot)
    let events = try snapshot.accesses(from: standpoint, filter)
      .filter { try sight.admits($0, in: snapshot) }
    let notes = try standpoint.notes(in: snapshot) + sight.notes
    guard let `case` else {
      self.init(events, filter: filter, notes: notes)
      return
    }
    // Who saw a case that was somebody else's saw it with the person it was opened for.
    let person = try snapshot.caseState(`case`).person ?? snapshot.openedFor(`case`)
    self.init(of: `case`, about: person, events, filter: filter, notes: notes)
  }
}

extension RecordSnapshot {
  /// What was recorded of looking at records, as far as `filter` may let it through.
  fileprivate func accesses(
    from standpoint: Standpoint,
    _ filter: AccessFilter
  ) throws -> [RecordedEvent] {
    guard let rows = standpoint.rows else {
      return try events(of: .access, at: standpoint.point, happenedBy: standpoint.happenedBy)
    }
    let authors = Set(filter.staff.compactMap { RowMark.author($0) })
    let entries = try AuditIndex(rows).entries { entry in
      entry.type == RecordAccessed.type.number
        && (authors.isEmpty || authors.contains(entry.author))
    }
    return try events(of: entries)
  }
}
