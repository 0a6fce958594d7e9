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
    let stored: StoredDecision
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
    var verdict = try decide(request)
    if verdict.isNegative {
      // What stands against a request is looked for again in what stands in the log by now.
      outcomes += try finish()
      basis.forgetStates()
      verdict = try decide(request)
    }
    switch verdict {
    case .allowed(let decision, let stored):
      waiting.append(Waiting(request: request, decision: decision, stored: stored))
      if waiting.count >= batch || standsAlone { outcomes += try finish() }
    case .repeated(let receipt):
      outcomes += try finish()
      outcomes.append(Outcome(id: request.id, recording: .repeated(receipt)))
    case .conflict(let conflict):
      outcomes += try finish()
      outcomes.append(Outcome(id: request.id, recording: .conflict(conflict)))
    case .refused(let refusal, let command):
      try record.recordRefusal(refusal, of: command)
      outcomes.append(Outcome(id: request.id, recording: .refused(refusal)))
    }
    if request.isCorrection { basis.forgetStates(correctedBy: request) }
    if waiting.isEmpty, basis.streamCount > Self.streamLimit { basis.forgetStates() }
    return outcomes
  }

  /// Appends everything that is waiting, in one durable commit, and answers for it.
  public func finish() throws -> [Outcome] {
    let decided = waiting
    waiting = []
    guard !decided.isEmpty else { return [] }
    let results = try append(decided.map(\.stored.request))
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
      case .repeated(let receipt): return .repeated(receipt)
      case .conflict(let conflict): return .conflict(conflict)
      case .refused(let refusal, let command):
        try record.recordRefusal(refusal, of: command)
        return .refused(refusal)
      case .allowed(let decision, let stored):
        for result in try append([stored.request]) {
          switch result {
          case .success(let receipt) where receipt.isRepeated: return .repeated(receipt)
          case .success(let receipt): return .recorded(receipt, decision: decision)
          case .failure(.moved): continue
          case .failure(let conflict): return .conflict(conflict)
          }
        }
      }
    }
    return .conflict(conflict)
  }

  /// Decides `request` on what stands in the log and on what waits.
  private func decide(_ request: CommandRequest) throws -> Verdict {
    let snapshot = try RecordSnapshot(record.log)
    return try basis.decide(
      request,
      at: max(
        try record.instant(of: request.recorded),
        waiting.last?.stored.events.last?.recorded ?? .earliest
      ),
      position: try snapshot.head.size + waiting.reduce(0) { $0 + UInt64($1.stored.events.count) },
      from: snapshot
    )
  }
}

extension CommandRequest {
  /// Whether it corrects an event.
  var isCorrection: Bool {
    proposals.contains { proposal in
      if case .entryCorrected = proposal.event { true } else { false }
    }
  }
}
