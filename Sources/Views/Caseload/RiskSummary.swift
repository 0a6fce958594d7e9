public import Cases

/// The highest risk of a case, and how old that assessment is.
public struct RiskSummary: Hashable, Sendable {
  /// Which risk.
  public let type: RiskType
  /// How high it is.
  public let level: RiskLevel
  /// When it was assessed.
  public let assessed: Happened
  /// By when it has to be assessed again.
  public let reviewBy: Moment

  /// The risk and its level, as in `suicide medium`.
  public var words: String { "\(type.entry.code) \(level.entry.code)" }

  /// How many whole hours ago it was assessed.
  public func ageHours(at instant: Instant) -> Int64 {
    assessed.latest.duration(to: instant).components.seconds / 3_600
  }

  /// Whether it should have been assessed again by now, so that it no longer holds.
  public func isExpired(at instant: Instant) -> Bool { reviewBy.latest < instant }
}

extension RiskSummary {
  /// The highest of the latest levels of all risks; of several, the first in the list of risks.
  ///
  /// A risk that was not assessed does not count, which is not the same as none.
  static func highest(of state: Case) -> RiskSummary? {
    let known = state.latestRisks.filter { $0.level != .notAssessed }
    guard let level = known.map(\.level).max(),
      let rating = known.first(where: { $0.level == level })
    else { return nil }
    return RiskSummary(
      type: rating.type,
      level: rating.level,
      assessed: rating.assessed,
      reviewBy: rating.reviewBy
    )
  }
}
