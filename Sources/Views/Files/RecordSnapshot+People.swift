import CaseRecords
import Cases

extension RecordSnapshot {
  /// A file of every person whom whoever looks may see, in the order of the references, as seen from
  /// `standpoint`.
  ///
  /// Who is withheld is counted.
  func personFiles(from standpoint: Standpoint) throws -> [PersonFile] {
    let restrictions = try restrictions(from: standpoint)
    let inForce =
      try standpoint.isNow ? restrictions : self.restrictions(from: Standpoint(point: .now))
    let cases = try everyCaseFile(from: standpoint, under: restrictions).files
    let concernsOf = try everyConcernFile(from: standpoint, under: restrictions)
      .reduce(into: [PersonID: [ConcernFile]]()) { concerns, file in
        for person in Set(file.state.subjects.compactMap(\.person)) {
          concerns[person, default: []].append(file)
        }
      }
    let requests = try requestFiles(from: standpoint)
    let casesOf = Dictionary(grouping: cases) { $0.state.person }
    let requestsOf = Dictionary(grouping: requests) { $0.state.person }
    return try tales(of: .person, from: standpoint).tales.compactMap { tale -> PersonFile? in
      guard let id = tale.stream.person else { return nil }
      let file = PersonFile(
        id: id,
        person: tale.events.reduce(into: Person()) { $0.evolve($1) },
        cases: casesOf[id] ?? [],
        concerns: concernsOf[id] ?? [],
        requests: requestsOf[id] ?? [],
        retention: try retention(of: id, from: standpoint),
        label: tale.label
      )
      return admits(file.subject(under: inForce)) ? file : nil
    }
  }

  /// The cases that were opened for each of `people`, in the order of the references.
  ///
  /// Whom a case was opened for who has been erased cannot be told any more.
  func casesOpened(
    for people: Set<PersonID>,
    from standpoint: Standpoint
  ) throws -> [PersonID: [CaseID]] {
    let streams =
      if let rows = standpoint.rows {
        try rows.streams(
          of: .case,
          RowSelection(marks: Set(of: people.map { StreamID($0) })),
          in: self
        )
      } else {
        try streams(of: .case)
      }
    var cases: [PersonID: [CaseID]] = [:]
    for id in streams.compactMap(\.case) {
      guard let person = try openedFor(id), people.contains(person) else { continue }
      cases[person, default: []].append(id)
    }
    return cases
  }
}
