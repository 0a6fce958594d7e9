import Cases
import EventLog

extension DecisionBasis {
  /// Decides `request`, and takes in what it comes to as if that were recorded.
  ///
  /// A command id that is known is answered before any rule or clock is looked at.
  ///
  /// - Parameters:
  ///   - request: What somebody asks for.
  ///   - now: The recorded time that its events would get.
  ///   - position: Where the first of them would stand.
  ///   - snapshot: The record that it is decided on, together with what has been taken in.
  /// - Returns: What it comes to; what a rule or the log says against it is an answer too.
  /// - Throws: errors of the store.
  mutating func decide(
    _ request: CommandRequest,
    at now: @autoclosure () throws -> Instant,
    position: @autoclosure () throws -> UInt64,
    from snapshot: borrowing RecordSnapshot
  ) throws -> Verdict {
    let digested = request.digested
    switch try snapshot.snapshot.receipt(of: RequestID(request.id), request: digested) {
    case .success(let receipt): return .repeated(receipt)
    case .failure(let conflict): return .conflict(conflict)
    case nil: break
    }
    let now = try now()
    let command = Command(request, at: now, in: try staffing(for: request, from: snapshot))
    let streams = try read(for: command, from: snapshot)
    for (stream, _) in request.expected { try read(stream, from: snapshot) }
    let moves = moves(from: request.expected)
    guard moves.isEmpty else { return .conflict(.moved(moves)) }
    let situation = situation(reading: streams)
    let decision: Decision
    do throws(Refusal) {
      decision = try situation.decide(command)
    } catch {
      return .refused(error, command)
    }
    if let refusal = try refusalOfAmendments(in: command, given: situation, from: snapshot) {
      return .refused(refusal, command)
    }
    let stored = StoredDecision(
      decision,
      of: command,
      on: self,
      in: situation,
      reading: streams.union(request.expected.keys),
      digested: digested,
      position: try position()
    )
    if let event = stored.unreadable { return .refused(.unstorable(event.type), command) }
    for event in stored.events { take(event) }
    return .allowed(decision, stored)
  }
}

extension StoredDecision {
  /// The first event that would not read back, from the very bytes to be sealed, as it is.
  ///
  /// What people write does, because it was checked when it was read. What a rule has worked out might
  /// lie beyond the calendar.
  fileprivate var unreadable: Event? {
    for (proposed, event) in zip(request.events, events) {
      let contents = proposed.sections.map(\.content)
      let read = contents.first.flatMap { main in
        try? Catalogue.read(
          proposed.description.type,
          version: UInt16(proposed.description.schema),
          main,
          parts: Array(contents.dropFirst())
        )
      }
      guard read?.event == event.event else { return event.event }
    }
    return nil
  }
}

extension Refusal {
  fileprivate static func unstorable(_ type: EventType) -> Refusal {
    Refusal(
      rule: "INV-01",
      problem: "\(type.name) would hold a value that cannot be stored.",
      why: "What is recorded can be read again, as it was.",
      remedies: ["Check its dates and numbers: what follows from them may lie beyond the calendar."]
    )
  }
}
