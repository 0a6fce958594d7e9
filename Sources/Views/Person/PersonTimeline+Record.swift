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
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - filter: Which rows are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of id: PersonID,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    filter: TimelineFilter = TimelineFilter()
  ) throws {
    let own = try snapshot.history(of: StreamID(id), at: point, happenedBy: happenedBy)
    let others = CaseReplay.elsewhere(point, own)
    let standpoint = Standpoint(point: others, happenedBy: happenedBy, rows: rows)
    let linked = try snapshot.records(linkedWith: id, from: standpoint)
    let cases = try snapshot.casesOpened(for: linked, from: standpoint)
    var histories: [PersonHistory] = []
    for record in linked.sorted() {
      let person =
        try record == id
        ? own : snapshot.history(of: StreamID(record), at: others, happenedBy: happenedBy)
      var told: [PersonHistory.CaseHistory] = []
      for `case` in cases[record] ?? [] where try snapshot.admits(`case`, from: standpoint) {
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
      notes: try Standpoint(point: point, happenedBy: happenedBy, rows: rows).notes(in: snapshot)
    )
  }
}

extension RecordSnapshot {
  /// Every record that is of the same person as `id`, with that one among them.
  ///
  /// The rows that are current are those of records that were ever linked with another.
  fileprivate func records(
    linkedWith id: PersonID,
    from standpoint: Standpoint
  ) throws -> Set<PersonID> {
    let tales = try tales(of: .person, from: standpoint, .current).tales
    let people = tales.reduce(into: [PersonID: Person]()) { people, tale in
      guard let id = tale.stream.person else { return }
      people[id] = tale.events.reduce(into: Person()) { $0.evolve($1) }
    }
    return people.records(linkedWith: id)
  }
}
