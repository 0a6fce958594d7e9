public import CaseRecords
public import Cases

extension Exceptions {
  /// What there is to look at again, from the record: in one case and what was refused there, or
  /// everywhere.
  ///
  /// - Parameters:
  ///   - case: The case; `nil` for the whole log.
  ///   - snapshot: The record.
  ///   - point: As known when.
  ///   - happenedBy: If given, only what had happened by then.
  ///   - rows: The rows of the view audit, caught up with the snapshot; used if it is asked about now.
  ///   - lateAfter: From which lag on an entry counts as late; the service's own limit if left out.
  /// - Throws: errors of the store, or that something in it cannot be read.
  public init(
    of case: CaseID?,
    in snapshot: borrowing RecordSnapshot,
    at point: PointInTime = .now,
    happenedBy: Instant? = nil,
    rows: ViewRows? = nil,
    lateAfter: Duration? = nil
  ) throws {
    let standpoint = Standpoint(point: point, happenedBy: happenedBy, rows: rows)
    let staffing = try snapshot.staffing(at: point)
    let limits = Limits(staffing, lateAfter: lateAfter)
    var sources =
      if let `case` {
        try snapshot.sources(of: `case`, from: standpoint, limits)
      } else if let rows = standpoint.rows {
        try snapshot.sources(in: AuditIndex(rows), limits)
      } else {
        try snapshot.sources(from: standpoint, limits)
      }
    var sight = try EventSight(in: snapshot)
    sources.events = try sources.events.filter { try sight.admits($0, in: snapshot) }
    self.init(
      in: sources.events,
      suspected: sources.suspected,
      unconfirmed: sources.unconfirmed,
      service: staffing.service,
      members: staffing.members,
      lateAfter: lateAfter,
      notes: try standpoint.notes(in: snapshot) + sight.notes
    )
  }

  /// Where exceptions are looked for.
  fileprivate struct Sources {
    var events: [RecordedEvent] = []
    var suspected: Set<EventID> = []
    var unconfirmed: Set<EventID> = []

    mutating func take(_ file: CaseFile, in service: Service) {
      suspected.formUnion(file.suspectedBreaches(in: service))
      unconfirmed.formUnion(file.state.unconfirmedOverrides(in: service))
    }

    mutating func take(_ file: ConcernFile, in service: Service) {
      unconfirmed.formUnion(file.state.unconfirmedReferrals(in: service).map(\.made.id))
    }
  }
}

extension RecordSnapshot {
  /// One case, and what was refused there.
  fileprivate func sources(
    of case: CaseID,
    from standpoint: Standpoint,
    _ limits: Exceptions.Limits
  ) throws -> Exceptions.Sources {
    var sources = Exceptions.Sources()
    let stream = StreamID(`case`)
    let history = try history(
      of: stream,
      at: standpoint.point,
      happenedBy: standpoint.happenedBy
    )
    let others = CaseReplay.elsewhere(standpoint.point, history)
    sources.events = history.map(\.event)
    sources.events += try events(of: .refusals, at: others, happenedBy: standpoint.happenedBy)
      .filter { $0.refused == stream }
    let state = try caseState(
      `case`,
      at: standpoint.point,
      happenedBy: standpoint.happenedBy
    )
    sources.suspected = state.suspectedBreaches
    sources.unconfirmed = state.unconfirmedOverrides(in: limits.service)
    return sources
  }

  /// Everything, from a moment: the whole log is read.
  fileprivate func sources(
    from standpoint: Standpoint,
    _ limits: Exceptions.Limits
  ) throws -> Exceptions.Sources {
    var sources = Exceptions.Sources()
    try forEachEvent { event in
      guard standpoint.point.includes(event) else { return false }
      if standpoint.happenedBy.map({ event.happened.earliest <= $0 }) ?? true {
        sources.events.append(event)
      }
      return true
    }
    for file in try everyCaseFile(from: standpoint, under: Restrictions()).files {
      sources.take(file, in: limits.service)
    }
    for file in try everyConcernFile(from: standpoint, under: Restrictions()) {
      sources.take(file, in: limits.service)
    }
    return sources
  }

  /// Everything, now: only what the index finds is read.
  fileprivate func sources(
    in index: AuditIndex,
    _ limits: Exceptions.Limits
  ) throws -> Exceptions.Sources {
    var sources = Exceptions.Sources()
    sources.events = try events(of: index.entries(where: limits.concern))
    let now = Standpoint(point: .now)
    var concerns: [CaseID: [ConcernFile]] = [:]
    for stream in Set(sources.events.map(\.stream)).sorted() {
      guard let id = stream.concern, let file = try concernFile(id, from: now) else { continue }
      sources.take(file, in: limits.service)
      for linked in Set(file.state.linkedCases) { concerns[linked, default: []].append(file) }
    }
    let told = sources.events.filter { Exceptions.Limits.folded.contains($0.type) }
    for id in Set(told.compactMap(\.stream.case)).sorted() {
      guard let file = try caseFile(id, from: now, concerns: concerns[id] ?? []) else { continue }
      sources.take(file, in: limits.service)
    }
    return sources
  }
}

extension RecordedEvent {
  /// The stream that a refused command was meant for.
  fileprivate var refused: StreamID? {
    if case .commandRefused(let refusal) = event { refusal.target } else { nil }
  }
}
