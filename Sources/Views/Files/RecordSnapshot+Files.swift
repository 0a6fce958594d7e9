import CaseRecords
import Cases

extension RecordSnapshot {
  /// A file of every case that whoever looks may see, in the order of the references, as seen from
  /// `standpoint`, under the labels that were decided on as well.
  ///
  /// What is withheld is counted.
  ///
  /// - Parameters:
  ///   - standpoint: From where.
  ///   - selection: Which cases are wanted, where rows tell; the log tells of all.
  /// - Returns: The files, and for how many lines of the view those stand that were not wanted.
  /// - Throws: errors of the store, or that something in it cannot be read.
  func caseFiles(
    from standpoint: Standpoint,
    _ selection: RowSelection = .all
  ) throws -> (files: [CaseFile], otherLines: Int) {
    let restrictions = try restrictions(from: standpoint)
    let (files, otherLines) = try everyCaseFile(from: standpoint, selection, under: restrictions)
    return (try visible(files, from: standpoint, under: restrictions), otherLines)
  }

  /// A file of every case, whoever looks: for what counts people and shows none of them, and for what is
  /// joined to something else that is shown.
  func everyCaseFile(
    from standpoint: Standpoint,
    _ selection: RowSelection = .all,
    under restrictions: Restrictions
  ) throws -> (files: [CaseFile], otherLines: Int) {
    let (tales, otherLines) = try tales(of: .case, from: standpoint, selection)
    let ids = Set(tales.compactMap(\.stream.case))
    let touching =
      standpoint.rows == nil
      ? RowSelection.all : RowSelection(marks: Set(of: ids.map { StreamID($0) }))
    var concerns: [CaseID: [ConcernFile]] = [:]
    for concern in try everyConcernFile(from: standpoint, touching, under: restrictions) {
      for id in Set(concern.state.linkedCases) { concerns[id, default: []].append(concern) }
    }
    let files = try tales.compactMap { tale in
      try tale.stream.case.map { id in
        try caseFile(id, tale, from: standpoint, concerns: concerns[id] ?? [])
          .raised(by: restrictions)
      }
    }
    return (files, otherLines)
  }

  /// A file of one case as seen from `standpoint`; `nil` if it has no events.
  func caseFile(
    _ id: CaseID,
    from standpoint: Standpoint,
    concerns: [ConcernFile]
  ) throws -> CaseFile? {
    guard let tale = try tale(of: StreamID(id), from: standpoint) else { return nil }
    return try caseFile(id, tale, from: standpoint, concerns: concerns)
  }

  private func caseFile(
    _ id: CaseID,
    _ tale: StreamTale,
    from standpoint: Standpoint,
    concerns: [ConcernFile]
  ) throws -> CaseFile {
    let file = CaseFile(id: id, tale, concerns: concerns)
    guard let person = file.state.person else { return file.opened(for: try openedFor(id)) }
    let state = try self.person(person, from: standpoint)
    let kept = state.hasDied ? try retention(of: person, from: standpoint) : Retention()
    return file.with(state, kept)
  }

  /// A person as they are seen from `standpoint`.
  func person(_ id: PersonID, from standpoint: Standpoint) throws -> Person {
    try events(of: StreamID(id), from: standpoint).reduce(into: Person()) { $0.evolve($1) }
  }

  /// How long a person's record is kept.
  func retention(of person: PersonID, from standpoint: Standpoint) throws -> Retention {
    try events(of: StreamID(.retention(person)), from: standpoint)
      .reduce(into: Retention()) { $0.evolve($1) }
  }

  /// A file of every safeguarding concern that whoever looks may see, in the order of the references,
  /// as seen from `standpoint`, under the labels that were decided on as well.
  ///
  /// What is withheld is counted.
  ///
  /// - Parameters:
  ///   - standpoint: From where.
  ///   - selection: Which concerns are wanted, where rows tell; the log tells of all.
  /// - Returns: The files.
  /// - Throws: errors of the store, or that something in it cannot be read.
  func concernFiles(
    from standpoint: Standpoint,
    _ selection: RowSelection = .all
  ) throws -> [ConcernFile] {
    let restrictions = try restrictions(from: standpoint)
    return try visible(
      try everyConcernFile(from: standpoint, selection, under: restrictions),
      from: standpoint,
      under: restrictions
    )
  }

  /// The same of the concerns that are linked to the case `id`.
  func concernFiles(linkedTo id: CaseID, from standpoint: Standpoint) throws -> [ConcernFile] {
    let restrictions = try restrictions(from: standpoint)
    let files = try everyConcernFile(from: standpoint, under: restrictions)
    let linked = files.filter { $0.state.linkedCases.contains(id) }
    return try visible(linked, from: standpoint, under: restrictions)
  }

  /// Those of `files` that whoever looks may see.
  ///
  /// They are judged as things stand now: a team that has handed a case over, or a case that was sealed
  /// since, is not seen again by asking for an earlier moment.
  private func visible(
    _ files: [CaseFile],
    from standpoint: Standpoint,
    under restrictions: Restrictions
  ) throws -> [CaseFile] {
    guard reader != nil else { return files }
    return try files.filter { file in
      try standpoint.isNow
        ? admits(file.subject(under: restrictions)) : admits(stream: StreamID(file.id))
    }
  }

  private func visible(
    _ files: [ConcernFile],
    from standpoint: Standpoint,
    under restrictions: Restrictions
  ) throws -> [ConcernFile] {
    guard reader != nil else { return files }
    return try files.filter { file in
      guard standpoint.isNow else { return try admits(stream: StreamID(file.id)) }
      let cases = try linkedCases(of: file, from: standpoint)
      return admits(file.subject(in: cases, under: restrictions))
    }
  }

  /// A file of every safeguarding concern, whoever looks.
  func everyConcernFile(
    from standpoint: Standpoint,
    _ selection: RowSelection = .all,
    under restrictions: Restrictions
  ) throws -> [ConcernFile] {
    try tales(of: .safeguarding, from: standpoint, selection).tales.compactMap { tale in
      try tale.stream.concern.map {
        try concernFile($0, tale, from: standpoint).raised(by: restrictions)
      }
    }
  }

  /// A file of one concern as seen from `standpoint`; `nil` if it has no events.
  func concernFile(_ id: ConcernID, from standpoint: Standpoint) throws -> ConcernFile? {
    guard let tale = try tale(of: StreamID(id), from: standpoint) else { return nil }
    return try concernFile(id, tale, from: standpoint)
  }

  private func concernFile(
    _ id: ConcernID,
    _ tale: StreamTale,
    from standpoint: Standpoint
  ) throws -> ConcernFile {
    let file = ConcernFile(id: id, tale)
    var people: [PersonID: Person] = [:]
    for person in file.state.peopleNamed {
      people[person] = try self.person(person, from: standpoint)
    }
    return file.with(people)
  }
}

extension CaseFile {
  /// A file of what the stream of the case tells.
  fileprivate init(id: CaseID, _ tale: StreamTale, concerns: [ConcernFile]) {
    self.init(
      id: id,
      events: tale.events,
      person: Person(),
      concerns: concerns,
      label: tale.label,
      lastRecorded: tale.lastRecorded
    )
  }

  /// The same, as one that was opened for `person`.
  fileprivate func opened(for person: PersonID?) -> CaseFile {
    CaseFile(
      id: id,
      state: state,
      person: self.person,
      concerns: concerns,
      label: label,
      lastRecorded: lastRecorded,
      isClosed: isClosed,
      received: received,
      closedAt: closedAt,
      openedFor: person,
      erased: erased
    )
  }

  fileprivate func with(_ person: Person, _ retention: Retention) -> CaseFile {
    CaseFile(
      id: id,
      state: state,
      person: person,
      concerns: concerns,
      retention: retention,
      label: label,
      lastRecorded: lastRecorded,
      isClosed: isClosed,
      received: received,
      closedAt: closedAt,
      openedFor: openedFor,
      erased: erased
    )
  }
}

extension ConcernFile {
  /// A file of what the stream of the concern tells.
  fileprivate init(id: ConcernID, _ tale: StreamTale) {
    self.init(id: id, events: tale.events, label: tale.label)
  }

  fileprivate func with(_ people: [PersonID: Person]) -> ConcernFile {
    ConcernFile(id: id, state: state, people: people, label: label, erased: erased)
  }
}
