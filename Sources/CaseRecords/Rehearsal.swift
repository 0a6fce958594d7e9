public import Cases
public import EventLog

/// Decides requests one after the other, each as if those before it had been recorded; nothing is.
///
/// It sees what others record meanwhile only in streams that it has not read yet, and what a refusal
/// tells of the record counts as reading it.
public struct Rehearsal {
  private let record: ServiceRecord
  private var basis = DecisionBasis(keepsTaken: true)
  private var allowed: [CommandID: Allowed] = [:]
  private var last = Instant.earliest
  private var eventCount: UInt64 = 0
  private var forgotten: Set<StreamID> = []

  /// Every stream that a decision has read so far: whom its answers may speak of.
  public var streamsRead: Set<StreamID> { forgotten.union(basis.streamsRead) }

  /// What a request would come to.
  public enum Answer: Sendable {
    /// It would be recorded.
    case recorded(Decision)
    /// It has been recorded before, or stands in this rehearsal already.
    case repeated
    /// A rule stands against it.
    case refused(Refusal)
    /// Streams do not stand where it says, or its id belongs to another request.
    case conflict(Conflict)
  }

  /// A request that would have been recorded by now.
  private struct Allowed {
    let digested: [UInt8]
    let position: UInt64
  }

  /// A rehearsal on what stands in `record`.
  init(_ record: ServiceRecord) { self.record = record }

  /// What `request` would come to after those before it.
  ///
  /// - Throws: errors of the store.
  public mutating func decide(_ request: CommandRequest) throws -> Answer {
    if let earlier = allowed[request.id] {
      return earlier.digested == request.digested
        ? .repeated
        : .conflict(.idUsed(RequestID(request.id), at: Position(earlier.position)))
    }
    let snapshot = try RecordSnapshot(record.log)
    let position = try snapshot.head.size + eventCount
    let verdict = try basis.decide(
      request,
      at: max(try record.instant(of: request.recorded), last),
      position: position,
      from: snapshot
    )
    switch verdict {
    case .repeated: return .repeated
    case .refused(let refusal, let command):
      // That it was refused would be recorded, with the clock as it then stood.
      last = max(last, command.now)
      eventCount += 1
      return .refused(refusal)
    case .conflict(let conflict): return .conflict(conflict)
    case .allowed(let decision, let stored):
      allowed[request.id] = Allowed(digested: stored.request.request, position: position)
      last = stored.events.last?.recorded ?? last
      eventCount += UInt64(stored.events.count)
      if request.isCorrection {
        forgotten.formUnion(request.proposals.map(\.stream))
        basis.forgetStates(correctedBy: request)
      }
      return .recorded(decision)
    }
  }
}
