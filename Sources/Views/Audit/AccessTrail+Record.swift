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
    let (events, notes) = try snapshot.visibleAccesses(from: standpoint, filter)
    guard let `case` else {
      self.init(events, filter: filter, notes: notes)
      return
    }
    // Who saw a case that was somebody else's saw it with the person it was opened for.
    let person = try snapshot.caseState(`case`).person ?? snapshot.openedFor(`case`)
    self.init(of: `case`, about: person, events, filter: filter, notes: notes)
  }

  /// Who looked at a person, or at a case that was opened for them, from the record.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of the view audit, caught up with the snapshot; used if it is asked about now.
  ///   - filter: Which accesses are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of person: PersonID,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    filter: AccessFilter = AccessFilter()
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    let (events, notes) = try snapshot.visibleAccesses(from: standpoint, filter)
    let cases = try snapshot.casesOpened(for: [person], from: Standpoint(point: .now))
    self.init(of: person, in: Set(cases[person] ?? []), events, filter: filter, notes: notes)
  }
}

extension RecordSnapshot {
  /// What was recorded of looking at records, as far as whoever looks now may see it, and what to say of it.
  fileprivate func visibleAccesses(
    from standpoint: Standpoint,
    _ filter: AccessFilter
  ) throws -> (events: [RecordedEvent], notes: [String]) {
    var sight = try EventSight(in: self)
    let events = try accesses(from: standpoint, filter).filter { try sight.admits($0, in: self) }
    return (events, try standpoint.notes(in: self) + sight.notes)
  }

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
