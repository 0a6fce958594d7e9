public import CaseRecords
public import Cases

extension RecordSnapshot {
  /// Checks that whoever looks may see the case, person or concern in `stream`, which they asked for by
  /// its reference.
  ///
  /// It is judged as things stand now, whatever moment they look at.
  ///
  /// - Parameters:
  ///   - stream: What they asked for.
  ///   - rows: Rows that help to find the cases of a person.
  /// - Throws: `ReadRefusal`, which is the same whether there is nothing or it is not for them; errors of
  ///   the store.
  public func requireSight(of stream: StreamID, rows: ViewRows? = nil) throws {
    guard let reader else { return }
    guard let subject = try subject(of: stream, from: Standpoint(point: .now, rows: rows)),
      admits(subject, isAlone: true)
    else { throw ReadRefusal(.nothingToSee, of: stream, to: reader.staff) }
  }

  /// Whether whoever looks may see the case, person or concern in `stream` among others.
  func admits(stream: StreamID) throws -> Bool {
    guard reader != nil else { return true }
    return try subject(of: stream, from: Standpoint(point: .now)).map { admits($0) } ?? true
  }

  /// Whether whoever looks may find the person `id` by a search.
  ///
  /// People of other teams are found, so that nobody is registered twice; who is restricted or sealed
  /// is found only by those who may see them.
  public func admits(found id: PersonID) throws -> Bool {
    guard let reader else { return true }
    let standpoint = Standpoint(point: .now)
    guard let subject = try subject(of: StreamID(id), from: standpoint) else { return false }
    switch reader.records {
    case .area, .oneByOne: return admits(subject.withoutTeams, isAlone: true)
    case .nobody, .own, .all: return admits(subject, isAlone: true)
    }
  }

  /// Whether whoever looks may see the case `id` among others; what is withheld is counted.
  func admits(_ id: CaseID, from standpoint: Standpoint) throws -> Bool {
    guard reader != nil else { return true }
    return try subject(of: id, from: standpoint).map { admits($0) } ?? true
  }

  /// What stands in `stream` as something to look at; `nil` if there is nothing.
  private func subject(
    of stream: StreamID,
    from standpoint: Standpoint
  ) throws -> ReadSubject? {
    switch stream.kind {
    case .case: try stream.case.flatMap { try subject(of: $0, from: standpoint) }
    case .safeguarding: try stream.concern.flatMap { try subject(of: $0, from: standpoint) }
    case .person: try stream.person.flatMap { try subject(of: $0, from: standpoint) }
    case .staff, .huddle, .governance: ReadSubject(stream)
    }
  }

  /// A case as something to look at; `nil` if there is none.
  private func subject(of id: CaseID, from standpoint: Standpoint) throws -> ReadSubject? {
    guard let tale = try tale(of: StreamID(id), from: standpoint) else { return nil }
    let state = tale.events.reduce(into: Case()) { $0.evolve($1) }
    let person = try state.person ?? openedFor(id)
    let targets = [StreamID(id)] + (person.map { [StreamID($0)] } ?? [])
    return ReadSubject(
      id,
      state,
      about: person,
      label: tale.label,
      try restrictions(of: targets, from: standpoint)
    )
  }

  /// A concern as something to look at; `nil` if there is none.
  private func subject(of id: ConcernID, from standpoint: Standpoint) throws -> ReadSubject? {
    guard let file = try concernFile(id, from: standpoint) else { return nil }
    let people = (file.state.raised?.content.subjects ?? []).map { StreamID($0) }
    return file.subject(
      in: try linkedCases(of: file, from: standpoint),
      under: try restrictions(of: [StreamID(id)] + people, from: standpoint)
    )
  }

  /// A person as somebody to look at; `nil` if nothing was recorded of them.
  private func subject(of id: PersonID, from standpoint: Standpoint) throws -> ReadSubject? {
    guard let tale = try tale(of: StreamID(id), from: standpoint) else { return nil }
    let cases = try casesOpened(for: [id], from: standpoint)[id] ?? []
    return ReadSubject(
      id,
      in: try cases.map { try caseState($0, from: standpoint) },
      label: tale.label,
      try restrictions(of: [StreamID(id)], from: standpoint)
    )
  }

  /// The cases that a concern is linked to, as far as they tell who works on them.
  func linkedCases(of file: ConcernFile, from standpoint: Standpoint) throws -> [Case] {
    try file.state.linkedCases.map { try caseState($0, from: standpoint) }
  }

  private func caseState(_ id: CaseID, from standpoint: Standpoint) throws -> Case {
    try events(of: StreamID(id), from: standpoint).reduce(into: Case()) { $0.evolve($1) }
  }
}
