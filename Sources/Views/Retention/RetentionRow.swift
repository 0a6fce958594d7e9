public import Cases

/// How long one person's record is kept; never with a name.
public struct RetentionRow: Sendable {
  /// Whose record.
  public let id: PersonID
  /// Whether they are a client, or only named in a record.
  public let kind: PersonKind?
  /// What the rules of the service lead to; of an erased record, what was reviewed last.
  public let term: RetentionTerm
  /// From when on it may be destroyed: by rule, or as somebody reviewed it, if that is later.
  public let due: CalendarDate?
  /// The day on which they died, as far as that is known.
  public let died: CalendarDate?
  /// The reviews that placed the holds in force.
  public let holds: [Entry<RetentionReviewed>]
  /// Requests about rights that nobody has decided on, each with the last day for an answer.
  public let openRequests: [OpenRequest]
  /// The cases that are open.
  public let openCases: [CaseID]
  /// The last time that somebody looked at it.
  public let lastReview: Entry<RetentionReviewed>?
  /// The decision in force.
  public let decision: Entry<RetentionReviewed>?
  /// The erasure of everything about them.
  public let erasure: Entry<ErasureExecuted>?
  /// What may be done with it.
  public let standing: RetentionStanding
  /// The highest label of everything that was folded.
  public let label: Label
  /// As at when all of this is so.
  public let asAt: Instant

  /// A request that nobody has decided on.
  public struct OpenRequest: Sendable, Equatable {
    /// Which request.
    public let id: RightsRequestID
    /// Which right.
    public let kind: RightsKind?
    /// The last day for an answer; `nil` while that cannot be told.
    public let due: CalendarDate?
  }

  /// What `file` says at `instant`, by the rules of `service`.
  public init(_ file: PersonFile, in service: Service, asAt instant: Instant) {
    let retention = file.retention
    let isErased = file.isErased || retention.erasure != nil
    let term =
      isErased
      ? RetentionTerm(reviewed: retention)
      : service.retentionTerm(of: file.person, care: file.care)
    let due = Self.later(term.due, retention.reviewedDue)
    id = file.id
    kind = file.person.kind
    self.term = term
    self.due = due
    died = file.person.death?.content.dateOfDeath
    holds = retention.holdsInForce
    openRequests = file.requests.filter(\.isOpen).map { request in
      OpenRequest(
        id: request.id,
        kind: request.state.kind,
        due: request.state.dueOn(in: service)
      )
    }
    openCases = file.cases.filter { $0.state.isOpen && $0.state.status != .notAccepted }.map(\.id)
    lastReview = retention.reviews.last
    decision = retention.decision
    erasure = retention.erasure
    standing = Self.standing(
      isErased: isErased,
      isHeld: !holds.isEmpty || !openRequests.isEmpty,
      isOpen: !openCases.isEmpty,
      due: due,
      decision: retention.decision?.content,
      on: London.day(at: instant)
    )
    label = file.label
    asAt = instant
  }

  /// A rule that cannot be counted is not replaced by what somebody wrote down.
  private static func later(_ ruled: CalendarDate?, _ reviewed: CalendarDate?) -> CalendarDate? {
    guard let ruled, let reviewed else { return ruled }
    return reviewed.lastDay.daysSince1970 > ruled.lastDay.daysSince1970 ? reviewed : ruled
  }

  private static func standing(
    isErased: Bool,
    isHeld: Bool,
    isOpen: Bool,
    due: CalendarDate?,
    decision: RetentionReviewed?,
    on today: CalendarDate
  ) -> RetentionStanding {
    if isErased { return .erased }
    if isHeld { return .held }
    if isOpen { return .inCare }
    if decision?.outcome == .dispose, decision?.early != nil { return .mayBeDestroyed }
    guard let due else { return .unknown }
    guard due.hasCome(by: today) else { return .kept }
    switch decision?.outcome {
    case .dispose: return .mayBeDestroyed
    case .retain:
      return decision?.nextReview.map { $0.hasCome(by: today) } ?? false ? .reviewDue : .keptLonger
    case .holdPlaced, .holdReleased, .ruleApplied, nil: return .reviewDue
    }
  }
}

extension RetentionTerm {
  /// What was reviewed last of a record that cannot be read any more.
  fileprivate init(reviewed retention: Retention) {
    let last = retention.reviews.last { $0.content.rule != nil }?.content
    self.init(
      base: last?.base,
      applied: [last?.rule].compactMap(\.self),
      rule: last?.rule,
      due: retention.reviewedDue
    )
  }
}

extension Retention {
  /// From when on it may be destroyed, as somebody said last.
  fileprivate var reviewedDue: CalendarDate? {
    reviews.last { $0.content.dueDate != nil }?.content.dueDate
  }
}

extension CalendarDate {
  /// Whether the whole of it has begun by `day`.
  func hasCome(by day: CalendarDate) -> Bool { lastDay.daysSince1970 <= day.daysSince1970 }
}
