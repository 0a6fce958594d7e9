import CaseRecords
import Cases
import EventLog

/// Decides requests one after the other as if each that is allowed were recorded; nothing is.
///
/// A correction is judged, but what it corrects is not folded anew for the lines after it.
struct Rehearsal {
  private var situation = Situation(service: Service())
  private var versions: [StreamID: UInt64] = [:]
  private var taken: [EventID: RecordedEvent] = [:]
  private var position: UInt64 = 0
  private var now: Instant

  /// A rehearsal that begins when the clock says `now`.
  init(at now: Instant) { self.now = now }

  /// What `request` would come to, given `snapshot` and the requests before it.
  mutating func decide(
    _ request: CommandRequest,
    in snapshot: borrowing RecordSnapshot
  ) throws -> LineOutcome {
    if try snapshot.event(EventID(command: request.id, index: 0)) != nil { return .repeated }
    now = max(now, request.recorded ?? now)
    position = max(position, try snapshot.head.size)
    try read(.service, from: snapshot)
    let command = Command(request, at: now, in: situation.service)
    try read(for: command, from: snapshot)
    for (stream, expected) in request.expected {
      try read(stream, from: snapshot)
      let actual = versions[stream] ?? 0
      guard actual == expected else {
        return .failed(
          Failure(.movedOn, "\(stream) stands at version \(actual), not at \(expected).")
        )
      }
    }
    do throws(Refusal) {
      let decision = try Decider.decide(command, in: situation)
      take(decision, of: command)
      return .recorded(events: decision.events.count)
    } catch {
      return .failed(Failure(error))
    }
  }

  /// Folds everything that the decision has to know and that has not been folded yet.
  private mutating func read(for command: Command, from snapshot: borrowing RecordSnapshot) throws {
    var wanted: Set<StreamID> = []
    repeat {
      for stream in wanted { try read(stream, from: snapshot) }
      let reads = Decider.reads(for: command, in: situation)
      wanted = reads.streams
      for id in reads.entries where situation.entries[id] == nil {
        situation.entries[id] = try snapshot.event(id) ?? taken[id]
      }
      if !reads.concernsOf.isEmpty { wanted.formUnion(try snapshot.streams(of: .safeguarding)) }
      if !reads.openCasesOf.isEmpty { wanted.formUnion(try snapshot.streams(of: .case)) }
      for person in reads.openCasesOf {
        let open = situation.cases.filter { $0.value.person == person && $0.value.isOpen }
        situation.openCases[person] = Set(open.keys)
      }
    } while !wanted.isSubset(of: versions.keys)
  }

  private mutating func read(_ stream: StreamID, from snapshot: borrowing RecordSnapshot) throws {
    guard versions[stream] == nil else { return }
    for event in try snapshot.events(of: stream) { situation.evolve(event) }
    versions[stream] = try snapshot.version(of: stream)
  }

  private mutating func take(_ decision: Decision, of command: Command) {
    for (index, event) in decision.events.enumerated() {
      let version = (versions[event.stream] ?? 0) + 1
      versions[event.stream] = version
      let entry = RecordedEvent(
        id: EventID(command: command.id, index: UInt16(clamping: index)),
        stream: event.stream,
        version: version,
        position: position,
        event: event.event,
        type: event.event.type.number,
        happened: event.happened,
        recorded: command.now,
        author: command.author,
        flags: event.flags
      )
      position += 1
      taken[entry.id] = entry
      situation.evolve(entry)
    }
  }
}

extension Command {
  /// The command that `request` is when it is decided at `now`, in the role that its author held.
  fileprivate init(_ request: CommandRequest, at now: Instant, in service: Service) {
    let date = request.happened.date
    let held = service.roles(
      of: request.by,
      on: date.precision == .day ? date : London.day(at: now)
    )
    .sorted()
    let name = request.proposals.first?.event.type.name ?? ""
    let role = held.first { service.permits($0, toRecord: name) } ?? held.first
    self.init(
      id: request.id,
      proposals: request.proposals,
      happened: request.happened,
      author: Author(
        staff: request.by,
        role: role ?? RoleCode(checked: "NONE"),
        enteredBy: request.enteredBy,
        actingAs: request.actingAs,
        onBehalfOf: request.onBehalfOf
      ),
      intent: request.intent,
      now: now,
      site: request.site,
      channel: request.channel,
      lateReason: request.lateReason,
      causation: request.causation,
      correlation: request.correlation,
      label: request.label
    )
  }
}
