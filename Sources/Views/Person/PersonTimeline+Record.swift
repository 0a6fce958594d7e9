public import CaseRecords
public import Cases

extension PersonTimeline {
  /// The timeline of a person from the record, with every record that is linked with theirs.
  ///
  /// - Parameters:
  ///   - id: The person. One that does not exist has no rows.
  ///   - snapshot: The record.
  ///   - point: As known when; a version is one of the person, and what was known elsewhere by then is
  ///     shown of the other streams.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - filter: Which rows are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of id: PersonID,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    filter: TimelineFilter = TimelineFilter()
  ) throws {
    let own = try snapshot.history(of: StreamID(id), at: point, happenedBy: happenedBy)
    let others = CaseReplay.elsewhere(point, own)
    let linked = try snapshot.records(linkedWith: id, at: others, happenedBy: happenedBy)
    let cases = try snapshot.casesOpened(for: linked)
    var histories: [PersonHistory] = []
    for record in linked.sorted() {
      let person =
        try record == id
        ? own : snapshot.history(of: StreamID(record), at: others, happenedBy: happenedBy)
      var told: [PersonHistory.CaseHistory] = []
      for `case` in cases[record] ?? [] {
        let entries = try snapshot.history(
          of: StreamID(`case`),
          at: others,
          happenedBy: happenedBy
        )
        told.append(
          PersonHistory.CaseHistory(
            id: `case`,
            steps: entries.map { ReplayStep($0, suspected: []) }
          )
        )
      }
      histories.append(
        PersonHistory(
          record: record,
          steps: person.map { ReplayStep($0, suspected: []) },
          cases: told,
          retention: try snapshot.events(
            of: StreamID(.retention(record)),
            at: others,
            happenedBy: happenedBy
          )
        )
      )
    }
    self.init(
      of: id,
      histories,
      filter: filter,
      notes: try Standpoint(point: point, happenedBy: happenedBy).notes(in: snapshot)
    )
  }
}

extension RecordSnapshot {
  /// Every record that is of the same person as `id`, with that one among them.
  fileprivate func records(
    linkedWith id: PersonID,
    at point: PointInTime,
    happenedBy: Instant?
  ) throws -> Set<PersonID> {
    var people: [PersonID: Person] = [:]
    for other in try streams(of: .person).compactMap(\.person) {
      people[other] = try personState(other, at: point, happenedBy: happenedBy)
    }
    return people.records(linkedWith: id)
  }

  /// The cases that were opened for each of `people`, in the order of the references.
  ///
  /// Whom a case was opened for who has been erased cannot be told any more.
  fileprivate func casesOpened(for people: Set<PersonID>) throws -> [PersonID: [CaseID]] {
    var cases: [PersonID: [CaseID]] = [:]
    for id in try streams(of: .case).compactMap(\.case) {
      guard let person = try openedFor(id), people.contains(person) else { continue }
      cases[person, default: []].append(id)
    }
    return cases
  }
}
