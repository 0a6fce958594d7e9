public import Cases
import EventLog

/// Records requests one after the other, many in one durable commit.
///
/// Every request is decided by itself, in order, on what has been recorded and decided before it. What
/// has been decided is sealed and waits; a batch of it is appended together. An answer is given only
/// when it is final: on disk, or refused. If the process ends in between, recording the same requests
/// again goes on where it stopped.
public final class Importer {
  private let record: ServiceRecord
  private let batch: Int
  private var basis = DecisionBasis()
  private var waiting: [Waiting] = []

  /// What became of one request.
  public struct Outcome: Sendable {
    /// The request's id.
    public let id: CommandID
    /// What became of it.
    public let recording: Recording
  }

  private struct Waiting {
    let request: CommandRequest
    let decision: Decision
    let stored: AppendRequest
    let instant: Instant
    let eventCount: UInt64
  }

  /// How often a request is decided again because others were faster, before that is an answer.
  private static let attempts = 100

  /// How many streams are kept in memory before they are forgotten and read again.
  private static let streamLimit = 20_000

  init(_ record: ServiceRecord, batch: Int) {
    self.record = record
    self.batch = max(1, batch)
  }

  /// Decides `request`; answers for it and for those before it that have become final, in order.
  ///
  /// - Throws: errors of the store, after which nothing more should be added.
  public func add(_ request: CommandRequest) throws -> [Outcome] {
    // A correction and a repeated id are judged by what stands in the log, so it must stand there.
    let standsAlone = mustStandAlone(request)
    var outcomes = standsAlone ? try finish() : []
    var step = try decide(request)
    if step.isNegative {
      // What stands against a request is looked for again in what stands in the log by now.
      outcomes += try finish()
      basis.forgetStates()
      step = try decide(request)
    }
    switch step {
    case .waits:
      if waiting.count >= batch || standsAlone { outcomes += try finish() }
    case .answered(let recording):
      outcomes += try finish()
      outcomes.append(Outcome(id: request.id, recording: recording))
    case .refused(let refusal, let command):
      try record.recordRefusal(refusal, of: command)
      outcomes.append(Outcome(id: request.id, recording: .refused(refusal)))
    }
    if request.isCorrection || (waiting.isEmpty && basis.streamCount > Self.streamLimit) {
      basis.forgetStates()
    }
    return outcomes
  }

  /// Appends everything that is waiting, in one durable commit, and answers for it.
  public func finish() throws -> [Outcome] {
    let decided = waiting
    waiting = []
    guard !decided.isEmpty else { return [] }
    let results = try append(decided.map(\.stored))
    var outcomes: [Outcome] = []
    for (waiting, result) in zip(decided, results) {
      let recording: Recording =
        switch result {
        case .success(let receipt) where receipt.isRepeated: .repeated(receipt)
        case .success(let receipt): .recorded(receipt, decision: waiting.decision)
        case .failure(let conflict): try decideAgain(waiting.request, after: conflict)
        }
      outcomes.append(Outcome(id: waiting.request.id, recording: recording))
    }
    // What follows a conflict was decided as if the conflicting request had come before it.
    for waiting in decided.dropFirst(results.count) { outcomes += try add(waiting.request) }
    return outcomes + (results.count < decided.count ? try finish() : [])
  }

  /// Seals `requests`, with the keys of everybody new in one commit, and appends them in another.
  private func append(_ requests: [AppendRequest]) throws -> [Result<Receipt, Conflict>] {
    let owners = requests.flatMap(\.events).flatMap(\.sections).map(\.owner)
    try record.log.makeKeys(of: Array(Set(owners)))
    return try record.log.append(requests.map { try record.log.seal($0) }, isSequence: true)
  }

  private func mustStandAlone(_ request: CommandRequest) -> Bool {
    request.isCorrection || waiting.contains { $0.request.id == request.id }
  }

  /// Decides a request whose streams have moved on, until it is appended or refused.
  private func decideAgain(
    _ request: CommandRequest,
    after conflict: Conflict
  ) throws -> Recording {
    guard case .moved(let moves) = conflict, moves.isEmpty || request.expected.isEmpty else {
      return .conflict(conflict)
    }
    for _ in 0..<Self.attempts {
      basis.forgetStates()
      switch try decide(request) {
      case .waits: break
      case .answered(let recording): return recording
      case .refused(let refusal, let command):
        try record.recordRefusal(refusal, of: command)
        return .refused(refusal)
      }
      guard let last = waiting.popLast() else { break }
      for result in try append([last.stored]) {
        switch result {
        case .success(let receipt) where receipt.isRepeated: return .repeated(receipt)
        case .success(let receipt): return .recorded(receipt, decision: last.decision)
        case .failure(.moved): continue
        case .failure(let conflict): return .conflict(conflict)
        }
      }
    }
    return .conflict(conflict)
  }

  /// What deciding a request has led to.
  private enum Step {
    case waits
    case answered(Recording)
    case refused(Refusal, Command)

    /// Whether something that was read stands against the request.
    var isNegative: Bool {
      switch self {
      case .refused, .answered(.conflict(.moved)): true
      case .waits, .answered: false
      }
    }
  }

  /// Puts `request` among those that wait, or answers it if it is not to be appended.
  private func decide(_ request: CommandRequest) throws -> Step {
    let digested = request.digested
    let snapshot = try RecordSnapshot(record.log)
    switch try snapshot.snapshot.receipt(of: RequestID(request.id), request: digested) {
    case .success(let receipt): return .answered(.repeated(receipt))
    case .failure(let conflict): return .answered(.conflict(conflict))
    case nil: break
    }
    let now = max(try record.instant(of: request.recorded), waiting.last?.instant ?? .earliest)
    let command = Command(request, at: now, in: try basis.staffing(for: request, from: snapshot))
    let streams = try basis.read(for: command, from: snapshot)
    for (stream, _) in request.expected { try basis.read(stream, from: snapshot) }
    let moves = basis.moves(from: request.expected)
    guard moves.isEmpty else { return .answered(.conflict(.moved(moves))) }
    let situation = basis.situation(reading: streams)
    let decision: Decision
    do throws(Refusal) {
      decision = try situation.decide(command)
    } catch {
      return .refused(error, command)
    }
    let stored = StoredDecision(
      decision,
      of: command,
      on: basis,
      in: situation,
      reading: streams.union(request.expected.keys),
      digested: digested,
      position: try snapshot.head.size + waiting.reduce(0) { $0 + $1.eventCount }
    )
    waiting.append(
      Waiting(
        request: request,
        decision: decision,
        stored: stored.request,
        instant: now,
        eventCount: UInt64(stored.events.count)
      )
    )
    for event in stored.events { basis.take(event) }
    return .waits
  }
}

extension CommandRequest {
  /// Whether it corrects an event.
  fileprivate var isCorrection: Bool {
    proposals.contains { proposal in
      if case .entryCorrected = proposal.event { true } else { false }
    }
  }
}
