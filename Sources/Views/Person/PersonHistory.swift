public import Cases

/// What was recorded of one person, stream by stream, with what corrections have made of it.
public struct PersonHistory: Sendable {
  /// One case that was opened for them.
  public struct CaseHistory: Sendable {
    /// Which case.
    public let id: CaseID
    /// Its events, in recorded order.
    public let steps: [ReplayStep]

    /// The history of a case.
    public init(id: CaseID, steps: [ReplayStep]) {
      self.id = id
      self.steps = steps
    }
  }

  /// The record of the person: one of several, if records are linked.
  public let record: PersonID
  /// The person's own events, in recorded order.
  public let steps: [ReplayStep]
  /// The cases that were opened for them.
  public let cases: [CaseHistory]
  /// What was erased of them, and why.
  public let erasures: [RecordedEvent]

  /// A history; of `retention`, which says how long the record is kept, only erasures are taken.
  public init(
    record: PersonID,
    steps: [ReplayStep],
    cases: [CaseHistory] = [],
    retention: [RecordedEvent] = []
  ) {
    self.record = record
    self.steps = steps
    self.cases = cases
    erasures = retention.filter { $0.type == ErasureExecuted.type.number }
  }
}

extension PersonHistory.CaseHistory {
  /// The correction that took out the referral, so that the case is about somebody else or about
  /// nobody; `nil` if it is theirs.
  var setAside: ReplayStep? {
    let referrals = steps.filter { $0.event.type == ReferralReceived.type.number }
    guard let first = referrals.first, referrals.allSatisfy(\.isVoid) else { return nil }
    return first
  }
}

extension PersonHistory {
  /// What stands in place of what cannot be read: when and why it was erased, as far as that is known.
  var erasedWords: String {
    let executed = erasures.compactMap { event -> String? in
      guard case .erasureExecuted(let content) = event.event else { return nil }
      return "[erased \(event.happened.date), \(content.ground.entry.code)]"
    }
    return executed.last ?? PersonLabel.erased.name
  }
}
