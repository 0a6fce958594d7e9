import CaseRecords
import Cases
import Interchange
import Views

/// Import lines as the events they become, without rules and without a store.
///
/// Views are folded from values: what a line says is all that a test has to show.
struct Story {
  /// The events, in the order of the lines.
  var events: [RecordedEvent] = []
  /// The service that they happen in.
  let service: Service

  /// A story of these lines, each with a `recorded` time, in Greater Manchester.
  init(_ lines: [String]) throws {
    service = Service(try Fixtures.greaterManchester())
    for line in lines { try tell(line) }
  }

  /// Goes on with one more line.
  mutating func tell(_ line: String, flags: Flags = []) throws {
    let request = try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request
    for (index, proposal) in request.proposals.enumerated() {
      let happened = proposal.happened ?? request.happened
      events.append(
        RecordedEvent(
          id: EventID(command: request.id, index: UInt16(index)),
          stream: proposal.stream,
          version: UInt64(events.count { $0.stream == proposal.stream }) + 1,
          position: UInt64(events.count),
          event: proposal.event,
          type: proposal.event.type.number,
          happened: happened,
          recorded: request.recorded ?? happened.latest,
          author: Author(
            staff: request.by,
            role: service.roles(of: request.by, on: happened.date).first ?? RoleCode(checked: "SYS")
          ),
          site: request.site,
          channel: request.channel,
          flags: request.intent == .reported ? flags.union(.reported) : flags,
          label: request.label,
          serviceVersion: 1,
          rulesVersion: 1
        )
      )
    }
  }

  /// Forgets what the events with these streams say, as erasing a person does.
  mutating func erase(_ streams: String...) {
    events = events.map { streams.contains($0.stream.words) ? $0.erased : $0 }
  }

  /// The events of the stream `words` that had been recorded by `instant`.
  func events(of words: String, by instant: Instant = .latest) -> [RecordedEvent] {
    events.filter { $0.stream.words == words && $0.recorded <= instant }
  }

  /// A file of every case, as it was known at `instant`.
  func caseFiles(by instant: Instant = .latest) -> [CaseFile] {
    let concerns = concernFiles(by: instant)
    return names(of: .case).map(CaseID.init(checked:)).compactMap { id in
      let events = events(of: "case/\(id)", by: instant)
      let known = CaseFile(id: id, events: events, person: Person())
      return events.isEmpty
        ? nil
        : CaseFile(
          id: id,
          events: events,
          person: known.state.person.map { person($0, by: instant) } ?? Person(),
          concerns: concerns.filter { $0.state.linkedCases.contains(id) },
          retention: known.state.person.map { retention(of: $0, by: instant) } ?? Retention()
        )
    }
  }

  /// A file of every safeguarding concern, as it was known at `instant`.
  func concernFiles(by instant: Instant = .latest) -> [ConcernFile] {
    names(of: .safeguarding).map(ConcernID.init(checked:)).compactMap { id in
      let events = events(of: "safeguarding/\(id)", by: instant)
      let people = Set(names(of: .person).map(PersonID.init(checked:)))
      return events.isEmpty
        ? nil
        : ConcernFile(
          id: id,
          events: events,
          people: Dictionary(uniqueKeysWithValues: people.map { ($0, person($0, by: instant)) })
        )
    }
  }

  private func names(of kind: StreamKind) -> [String] {
    Set(events.map(\.stream).filter { $0.kind == kind }.map(\.name)).sorted()
  }

  private func retention(of id: PersonID, by instant: Instant) -> Retention {
    var retention = Retention()
    for event in events(of: "governance/retention-\(id)", by: instant) { retention.evolve(event) }
    return retention
  }

  func person(_ id: PersonID, by instant: Instant) -> Person {
    var person = Person()
    for event in events(of: "person/\(id)", by: instant) { person.evolve(event) }
    return person
  }
}

extension RecordedEvent {
  fileprivate var erased: RecordedEvent {
    RecordedEvent(
      id: id,
      stream: stream,
      version: version,
      position: position,
      event: nil,
      type: type,
      happened: happened,
      recorded: recorded,
      author: author
    )
  }
}
