import Cases
import EventLog

/// A decision on its way into the log: as the log takes it, and as it will be read from there.
struct StoredDecision {
  /// What the log is asked to append.
  let request: AppendRequest
  /// The events as they will stand there, at the positions they get if nobody else is faster.
  let events: [RecordedEvent]

  /// The stored form of `decision`.
  ///
  /// - Parameters:
  ///   - decision: What `command` has come to.
  ///   - command: The command.
  ///   - basis: The versions that it was decided from, before any of its events.
  ///   - situation: The states that it was decided from.
  ///   - streams: The streams that the decision read: each must still stand where it was read.
  ///   - digested: The bytes whose digest tells a repeated request.
  ///   - position: Where the first event would stand.
  init(
    _ decision: Decision,
    of command: Command,
    on basis: DecisionBasis,
    in situation: Situation,
    reading streams: Set<StreamID>,
    digested: [UInt8],
    position: UInt64
  ) {
    let service = situation.service.version
    var versions: [StreamID: UInt64] = [:]
    var situation = situation
    var proposed: [ProposedEvent] = []
    var recorded: [RecordedEvent] = []
    for (index, event) in decision.events.enumerated() {
      var clear = EventDescription(
        event.event,
        happened: event.happened,
        author: command.author,
        service: service
      )
      clear.complete(with: event, of: command)
      proposed.append(
        ProposedEvent(
          event.event,
          in: event.stream,
          owner: Ownership.owner(of: event.event, in: event.stream, given: situation),
          description: clear,
          claimedRecorded: command.claimedRecorded
        )
      )
      let version = (versions[event.stream] ?? basis.version(of: event.stream)) + 1
      versions[event.stream] = version
      let entry = RecordedEvent(
        id: EventID(command: command.id, index: UInt16(index)),
        stream: event.stream,
        version: version,
        position: position + UInt64(index),
        event: event.event,
        type: clear.type,
        happened: event.happened,
        recorded: command.now,
        author: command.author,
        site: command.site,
        channel: command.channel,
        flags: event.flags,
        label: event.label,
        lateReason: command.lateReason,
        corrects: event.corrects,
        serviceVersion: service,
        rulesVersion: Decider.rulesVersion,
        causation: command.causation,
        correlation: command.correlation,
        claimedRecorded: command.claimedRecorded
      )
      situation.evolve(entry)
      recorded.append(entry)
    }
    events = recorded
    request = AppendRequest(
      id: RequestID(command.id),
      request: digested,
      expectations: streams.union(versions.keys)
        .map { Expectation(StreamName($0), at: basis.version(of: $0)) }
        .sorted { $0.stream < $1.stream },
      events: proposed,
      decided: command.now.microseconds
    )
  }
}

extension EventDescription {
  fileprivate mutating func complete(with event: DecidedEvent, of command: Command) {
    site = command.site.map { ShortCode($0) }
    channel = command.channel.rawValue
    lateReason = command.lateReason?.rawValue ?? 0
    flags = event.flags.rawValue
    label = SecurityLabel(event.label)
    causation = command.causation.map { RequestID($0) }
    correlation = command.correlation.map { RequestID($0) }
    corrects = event.corrects.map { Position($0) }
  }
}

extension SecurityLabel {
  /// The stored form of a label of the domain.
  init(_ label: Label) {
    switch label {
    case .normal: self = .normal
    case .restricted: self = .restricted
    case .sealed: self = .sealed
    }
  }
}
