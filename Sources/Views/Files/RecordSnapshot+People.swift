import CaseRecords
import Cases

extension RecordSnapshot {
  /// A file of every person, in the order of the references, as seen from `standpoint`.
  func personFiles(from standpoint: Standpoint) throws -> [PersonFile] {
    let cases = try caseFiles(from: standpoint).files
    let concernsOf = try concernFiles(from: standpoint)
      .reduce(into: [PersonID: [ConcernFile]]()) { concerns, file in
        for person in Set(file.state.subjects.compactMap(\.person)) {
          concerns[person, default: []].append(file)
        }
      }
    let requests = try requestFiles(from: standpoint)
    let casesOf = Dictionary(grouping: cases) { $0.state.person }
    let requestsOf = Dictionary(grouping: requests) { $0.state.person }
    return try tales(of: .person, from: standpoint).tales.compactMap { tale in
      guard let id = tale.stream.person else { return nil }
      return PersonFile(
        id: id,
        person: tale.events.reduce(into: Person()) { $0.evolve($1) },
        cases: casesOf[id] ?? [],
        concerns: concernsOf[id] ?? [],
        requests: requestsOf[id] ?? [],
        retention: try retention(of: id, from: standpoint),
        label: tale.label
      )
    }
  }
}
