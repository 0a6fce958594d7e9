public import CaseRecords
public import Cases

extension RecordSnapshot {
  /// A file of every case, in the order of the references: as known at `point`, and if `happenedBy`
  /// is given, of what had happened by then; each under the label that was decided on as well.
  public func caseFiles(
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [CaseFile] {
    var concerns: [CaseID: [ConcernFile]] = [:]
    for concern in try concernFiles(at: point, happenedBy: happenedBy) {
      for id in Set(concern.state.linkedCases) { concerns[id, default: []].append(concern) }
    }
    let labels = try labels(at: point, happenedBy: happenedBy)
    var files: [CaseFile] = []
    for id in try streams(of: .case).compactMap(CaseID.init(stream:)) {
      let events = try events(of: StreamID(id), at: point, happenedBy: happenedBy)
      guard !events.isEmpty else { continue }
      let linked = concerns[id] ?? []
      let file = CaseFile(id: id, events: events, person: Person(), concerns: linked)
      guard let person = file.state.person else {
        files.append(file.opened(for: try openedFor(id)).raised(by: labels))
        continue
      }
      let state = try personState(person, at: point, happenedBy: happenedBy)
      let retention = state.hasDied ? try retention(of: person, at: point) : Retention()
      files.append(file.with(state, retention).raised(by: labels))
    }
    return files
  }

  /// How long a person's record is kept.
  private func retention(of person: PersonID, at point: PointInTime) throws -> Retention {
    let stream = StreamID(.retention(person))
    return try own([stream], at: point).retentions[stream] ?? Retention()
  }

  /// A file of every safeguarding concern, in the order of the references: as known at `point`, and
  /// if `happenedBy` is given, of what had happened by then; each under the label that was decided on
  /// as well.
  public func concernFiles(
    at point: PointInTime = .now,
    happenedBy: Instant? = nil
  ) throws -> [ConcernFile] {
    let labels = try labels(at: point, happenedBy: happenedBy)
    var files: [ConcernFile] = []
    for id in try streams(of: .safeguarding).compactMap(ConcernID.init(stream:)) {
      let events = try events(of: StreamID(id), at: point, happenedBy: happenedBy)
      guard !events.isEmpty else { continue }
      let file = ConcernFile(id: id, events: events)
      var people: [PersonID: Person] = [:]
      for person in file.state.peopleNamed {
        people[person] = try personState(person, at: point, happenedBy: happenedBy)
      }
      files.append(file.with(people).raised(by: labels))
    }
    return files
  }
}

extension CaseID {
  fileprivate init?(stream: StreamID) {
    guard let id = try? CaseID(words: stream.name) else { return nil }
    self = id
  }
}

extension ConcernID {
  fileprivate init?(stream: StreamID) {
    guard let id = try? ConcernID(words: stream.name) else { return nil }
    self = id
  }
}

extension CaseFile {
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
  fileprivate func with(_ people: [PersonID: Person]) -> ConcernFile {
    ConcernFile(id: id, state: state, people: people, label: label, erased: erased)
  }
}
