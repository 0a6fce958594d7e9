/// What the clocks of one detention show: how long somebody may be held, and when it is reviewed.
///
/// All of it is elapsed time. Local time plays no part in it, so that the night on which the clocks
/// change is as long as it is. Time in hospital does not count towards the limit (Police and Criminal
/// Evidence Act 1984, sections 40 to 44).
public struct CustodyClock: Sendable, Equatable {
  /// When the clock began: usually the arrival at the station.
  public let began: Instant
  /// When detention was authorised; reviews are counted from here.
  public let authorised: Instant?
  /// The reviews held, in their order.
  public let reviews: [Instant]
  /// When detention without charge ended, by charge or release; `nil` while it goes on.
  public let ended: Instant?
  /// Since when the clock stands still for hospital; `nil` while it runs.
  public let pausedSince: Instant?
  /// The times in hospital that are over, in their order.
  public let pauses: [Range<Instant>]
  /// For how many hours the police may hold somebody without a court.
  public let hours: Int64
  /// Until when the longest warrant allows it; `nil` without one.
  public let warrantUntil: Instant?
  /// When the limit is reached, as far as it is known; `nil` while the clock stands still.
  public let limit: Instant?
  /// By when detention has to be reviewed next; `nil` before authorisation and after the end.
  public let reviewDue: Instant?
  /// For how long the clock has stood still and gone on again.
  private let paused: Duration

  /// The clock of the last detention that `facts` tell of, in any order; `nil` without a relevant
  /// time.
  init?(_ facts: [DetentionTimeRecorded], limits: ServiceLimits) {
    let relevant = facts.filter { $0.kind == .relevantTime }.map(\.at.instant)
    guard let began = relevant.max() else { return nil }
    let before = facts.filter { $0.kind.endsDetention && $0.at.instant < began }
    let previousEnd = before.map(\.at.instant).max() ?? .earliest
    let facts = facts.filter { $0.at.instant > previousEnd }
      .sorted { $0.at.instant < $1.at.instant }
    func times(of kind: ClockFact) -> [Instant] {
      facts.filter { $0.kind == kind }.map(\.at.instant)
    }
    let ended = facts.first { $0.kind.endsDetention }?.at.instant
    let pauses = Self.pauses(facts)
    let reviews = times(of: .reviewHeld)
    let authorised = times(of: .detentionAuthorised).first

    self.began = began
    self.authorised = authorised
    self.reviews = reviews
    self.ended = ended
    paused = Self.length(of: pauses.over)
    pausedSince = ended == nil ? pauses.open : nil
    self.pauses = pauses.over + Self.pause(pauses.open, until: ended)
    hours = Self.hours(facts, limits)
    warrantUntil = facts.filter { $0.kind == .warrant }.compactMap(\.until?.instant).max()
    limit = pauses.open == nil ? Self.limit(began, pauses.over, hours, warrantUntil) : nil
    reviewDue = ended == nil ? Self.reviewDue(authorised, reviews.last, limits) : nil
  }

  /// When the clock will have run for this many hours, as far as is known.
  func end(after hours: Int64) -> Instant { began.advanced(by: .seconds(hours * 3_600) + paused) }

  /// By when the review after `held` reviews has to be held; `nil` if it cannot be known yet.
  ///
  /// The first is counted from authorisation, every other from the one before it.
  public func reviewDue(after held: Int, limits: ServiceLimits) -> Instant? {
    guard held <= reviews.count, held >= 0 else { return nil }
    return Self.reviewDue(authorised, held == 0 ? nil : reviews[held - 1], limits)
  }

  private static func reviewDue(
    _ authorised: Instant?,
    _ last: Instant?,
    _ limits: ServiceLimits
  ) -> Instant? {
    if let last { return last.advanced(by: .seconds(limits.nextReviewHours * 3_600)) }
    return authorised?.advanced(by: .seconds(limits.firstReviewHours * 3_600))
  }

  private static func hours(_ facts: [DetentionTimeRecorded], _ limits: ServiceLimits) -> Int64 {
    let extended = facts.filter { $0.kind == .extensionAuthorised }.compactMap(\.toHours?.count)
    return ([limits.detentionHours] + extended).max() ?? limits.detentionHours
  }

  private static func limit(
    _ began: Instant,
    _ pauses: [Range<Instant>],
    _ hours: Int64,
    _ warrantUntil: Instant?
  ) -> Instant {
    let counted = began.advanced(by: .seconds(hours * 3_600) + length(of: pauses))
    return max(counted, warrantUntil ?? counted)
  }

  private static func length(of pauses: [Range<Instant>]) -> Duration {
    pauses.reduce(.zero) { $0 + $1.lowerBound.duration(to: $1.upperBound) }
  }

  private static func pauses(
    _ facts: [DetentionTimeRecorded]
  ) -> (over: [Range<Instant>], open: Instant?) {
    var over: [Range<Instant>] = []
    var open: Instant?
    for fact in facts {
      if fact.kind == .clockPaused, open == nil { open = fact.at.instant }
      if fact.kind == .clockResumed, let since = open {
        over.append(since..<fact.at.instant)
        open = nil
      }
    }
    return (over, open)
  }

  /// The time in hospital that detention ended in, if it did.
  private static func pause(_ since: Instant?, until ended: Instant?) -> [Range<Instant>] {
    guard let since, let ended, since < ended else { return [] }
    return [since..<ended]
  }
}

extension ClockFact {
  /// Whether detention without charge ends with it.
  public var endsDetention: Bool {
    switch self {
    case .charged, .bailed, .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail,
      .transferredToCourt:
      true
    case .arrested, .relevantTime, .detentionAuthorised, .reviewHeld, .extensionAuthorised,
      .warrant, .clockPaused, .clockResumed, .interviewStarted, .interviewEnded:
      false
    }
  }
}
