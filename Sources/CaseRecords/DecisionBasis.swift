import Cases
import EventLog

/// What decisions are made from: states of the streams they read, each at a known version.
///
/// It is kept from one decision to the next, so that a stream is folded once. Whether it still holds
/// is settled by the log: an append expects every stream that was read at the version it had here.
struct DecisionBasis {
  private var situation = Situation(service: Service())
  private var versions: [StreamID: UInt64] = [:]
  private var index = CaseIndex()
  private let keepsTaken: Bool
  private var taken: [StreamID: [RecordedEvent]] = [:]

  /// A basis with nothing read.
  ///
  /// - Parameter keepsTaken: Whether events that are taken in will never stand in the log, and so are
  ///   kept for when their stream is folded again.
  init(keepsTaken: Bool = false) { self.keepsTaken = keepsTaken }

  /// Where `stream` stands as far as it has been read; 0 if it does not exist.
  func version(of stream: StreamID) -> UInt64 { versions[stream] ?? 0 }

  /// The service description that has been read.
  var service: Service { situation.service }

  /// The streams that have been read.
  var streamsRead: Set<StreamID> { Set(versions.keys) }

  /// How many streams have been read.
  var streamCount: Int { versions.count }

  /// What is known from `streams`, for one decision.
  func situation(reading streams: Set<StreamID>) -> Situation { situation.known(from: streams) }

  /// Forgets every state, but not which case is whose.
  mutating func forgetStates() {
    situation = Situation(service: Service())
    versions = [:]
  }

  /// Forgets the streams that `request` corrects: they are folded anew, with the correction, when they
  /// are read next.
  mutating func forgetStates(correctedBy request: CommandRequest) {
    for proposal in request.proposals {
      situation.forget(proposal.stream)
      versions[proposal.stream] = nil
    }
  }

  /// Reads everything that deciding `command` needs and that has not been read yet.
  ///
  /// - Returns: The streams that the decision reads.
  mutating func read(
    for command: Command,
    from snapshot: borrowing RecordSnapshot
  ) throws -> Set<StreamID> {
    var streams: Set<StreamID> = [.service]
    while true {
      let reads = Decider.reads(for: command, in: situation)
      var wanted = reads.streams
      try index.catchUp(reads.parts, with: snapshot)
      for id in reads.concernsOf { wanted.formUnion(index.concerns(of: id).map { StreamID($0) }) }
      for person in reads.concernsAbout.flatMap(index.records(linkedWith:)) {
        wanted.formUnion(index.concerns(about: person).map { StreamID($0) })
      }
      for namesake in reads.namesakesOf {
        let people = index.people(answeringTo: namesake).map { StreamID($0) }
        wanted.formUnion(people + people.map { .restriction(of: $0) })
      }
      for id in reads.huddlesAround { wanted.formUnion(index.huddles(around: id)) }
      for person in reads.openCasesOf.flatMap(index.records(linkedWith:)) {
        wanted.formUnion(index.cases(of: person).map { StreamID($0) })
      }
      for person in reads.requestsOf { wanted.formUnion(index.requests(of: person)) }
      for number in reads.holdersOf {
        wanted.formUnion(index.holders(of: number).map { StreamID($0) })
      }
      for person in reads.recordsOf {
        wanted.formUnion(index.records(linkedWith: person).map { StreamID($0) })
      }
      for id in reads.entries where situation.entries[id] == nil {
        situation.entries[id] = try snapshot.event(id) ?? takenEvent(id)
      }
      for stream in wanted.subtracting(streams) { try read(stream, from: snapshot) }
      for person in reads.openCasesOf.flatMap(index.records(linkedWith:)) {
        situation.openCases[person] = index.cases(of: person)
          .filter { situation.cases[$0]?.isOpen == true }
      }
      if wanted.isSubset(of: streams) { return streams }
      streams.formUnion(wanted)
    }
  }

  /// Takes in an event that has been decided, as if it were recorded.
  mutating func take(_ event: RecordedEvent) {
    situation.evolve(event)
    index.take(event)
    versions[event.stream] = event.version
    if keepsTaken { taken[event.stream, default: []].append(event) }
  }

  /// Reads the service description in force, without which there is no role and no rule.
  mutating func readService(from snapshot: borrowing RecordSnapshot) throws {
    try read(.service, from: snapshot)
  }

  /// Reads who works here, as far as it is asked of a request's author.
  mutating func staffing(
    for request: CommandRequest,
    from snapshot: borrowing RecordSnapshot
  ) throws -> Staffing {
    try readService(from: snapshot)
    try read(StreamID(request.by), from: snapshot)
    return situation.staffing
  }

  /// Which of `expected` do not stand where they should, as far as has been read.
  func moves(from expected: [StreamID: UInt64]) -> [Conflict.Move] {
    expected.sorted { $0.key.words < $1.key.words }
      .filter { version(of: $0.key) != $0.value }
      .map { stream, version in
        Conflict.Move(
          stream: StreamName(stream),
          expected: version,
          actual: self.version(of: stream)
        )
      }
  }

  /// Folds `stream` once.
  mutating func read(_ stream: StreamID, from snapshot: borrowing RecordSnapshot) throws {
    guard versions[stream] == nil else { return }
    let ahead = taken[stream] ?? []
    let events = try events(of: stream, from: snapshot)
    if let first = events.first { situation.noteOpening(first) }
    situation.evolve(CorrectedHistory.events(of: events), of: stream)
    versions[stream] = try snapshot.version(of: stream) + UInt64(ahead.count)
  }

  /// The events of `stream` as they were recorded, with those that have only been taken in.
  func events(
    of stream: StreamID,
    from snapshot: borrowing RecordSnapshot
  ) throws -> [RecordedEvent] {
    try snapshot.recorded(in: stream) + (taken[stream] ?? [])
  }

  private func takenEvent(_ id: EventID) -> RecordedEvent? {
    for events in taken.values {
      if let event = events.first(where: { $0.id == id }) { return event }
    }
    return nil
  }
}

extension Reads {
  /// The parts of the index by which it is found what is wanted.
  fileprivate var parts: Set<CaseIndex.Part> {
    var parts: Set<CaseIndex.Part> = []
    if !recordsOf.isEmpty { parts.insert(.links) }
    if !openCasesOf.isEmpty { parts.formUnion([.cases, .links]) }
    if !concernsOf.isEmpty { parts.insert(.concerns) }
    if !concernsAbout.isEmpty { parts.formUnion([.concerns, .links]) }
    if !holdersOf.isEmpty { parts.insert(.holders) }
    if !huddlesAround.isEmpty { parts.insert(.huddles) }
    if !requestsOf.isEmpty { parts.insert(.requests) }
    if !namesakesOf.isEmpty { parts.insert(.namesakes) }
    return parts
  }
}
