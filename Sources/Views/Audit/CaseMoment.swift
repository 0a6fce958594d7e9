public import Cases

/// From where a case is looked at.
public struct CaseMoment: Sendable {
  /// The instant at which what depends on the time of day is judged: which consents hold.
  public let asAt: Instant

  /// Up to when things had happened that are looked at; `nil` for all.
  public let happenedBy: Instant?

  /// A place from which to look.
  public init(asAt: Instant, happenedBy: Instant? = nil) {
    self.asAt = asAt
    self.happenedBy = happenedBy
  }

  /// The earlier of both.
  public var judged: Instant { happenedBy.map { min($0, asAt) } ?? asAt }
}
