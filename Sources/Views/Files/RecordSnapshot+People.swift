public import CaseRecords
public import Cases

extension RecordSnapshot {
  /// A file of every person, in the order of the references: as known at `point`, and if `happenedBy`
  /// is given, of what had happened by then.
  public func personFiles(
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [PersonFile] {
    let cases = try caseFiles(at: point, happenedBy: happenedBy)
    let concerns = try concernFiles(at: point, happenedBy: happenedBy)
    let requests = try requestFiles(at: point, happenedBy: happenedBy)
    let casesOf = Dictionary(grouping: cases) { $0.state.person }
    let requestsOf = Dictionary(grouping: requests) { $0.state.person }
    var files: [PersonFile] = []
    for id in try streams(of: .person).compactMap(\.person) {
      let events = try events(of: StreamID(id), at: point, happenedBy: happenedBy)
      guard !events.isEmpty else { continue }
      let kept = try self.events(
        of: StreamID(.retention(id)),
        at: point,
        happenedBy: happenedBy
      )
      files.append(
        PersonFile(
          id: id,
          person: events.reduce(into: Person()) { $0.evolve($1) },
          cases: casesOf[id] ?? [],
          concerns: concerns,
          requests: requestsOf[id] ?? [],
          retention: kept.reduce(into: Retention()) { $0.evolve($1) },
          label: events.map(\.label).max() ?? .normal
        )
      )
    }
    return files
  }
}
