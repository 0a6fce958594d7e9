public import CaseRecords
public import Cases

extension Disclosures {
  /// The register from the record.
  ///
  /// - Parameters:
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of this view, caught up with the snapshot; used if it is asked about now.
  ///   - instant: As at when all of this is so.
  ///   - filter: Which disclosures are shown.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    asAt instant: Instant,
    filter: DisclosureFilter = DisclosureFilter()
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    let accesses = try snapshot.events(of: .access, at: point, happenedBy: happenedBy)
    let cases = try snapshot.caseFiles(from: standpoint).files
    let opened = cases.filter { $0.state.person == nil }.compactMap(\.openedFor)
    var people: [PersonID: Person] = [:]
    for id in Set(accesses.flatMap(\.peopleExported) + opened) {
      people[id] = try snapshot.person(id, from: standpoint)
    }
    let files = DisclosureFiles(
      cases: cases,
      concerns: try snapshot.concernFiles(from: standpoint),
      requests: try snapshot.requestFiles(from: standpoint).filter { file in
        try file.state.person.map { try snapshot.admits(stream: StreamID($0)) } ?? true
      },
      accesses: accesses,
      notices: DisclosureNotices(try snapshot.notices(from: standpoint)),
      people: people
    )
    self.init(
      files,
      in: try snapshot.service(at: point),
      asAt: instant,
      filter: filter,
      notes: try standpoint.notes(in: snapshot)
    )
  }
}

extension RecordedEvent {
  /// The people whose records it wrote out, as far as it lists them.
  fileprivate var peopleExported: [PersonID] {
    guard case .recordAccessed(let content) = event, content.mode == .export else { return [] }
    return content.subjects.listed ?? []
  }
}
