import Cases
import Views

extension Story {
  /// A file of every person, as it was known at `instant`.
  func personFiles(by instant: Instant = .latest) -> [PersonFile] {
    let streams = Set(events.map(\.stream)).sorted()
    return streams.compactMap(\.person).compactMap { id in
      let own = events(of: "person/\(id)", by: instant)
      let kept = events(of: "governance/retention-\(id)", by: instant)
      guard !own.isEmpty else { return nil }
      return PersonFile(
        id: id,
        person: person(id, by: instant),
        cases: caseFiles(by: instant),
        concerns: concernFiles(by: instant),
        requests: requestFiles(by: instant),
        retention: kept.reduce(into: Retention()) { $0.evolve($1) },
        label: own.map(\.label).max() ?? .normal
      )
    }
  }
}
