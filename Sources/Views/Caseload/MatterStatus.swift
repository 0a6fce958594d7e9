public import Cases

/// Where one open matter stands in the justice system, by the last fact that says so.
public struct MatterStatus: Hashable, Sendable {
  /// Which matter.
  public let id: MatterID
  /// Where it stands.
  public let kind: MatterKind
  /// Since when, as exactly as it is known.
  public let since: Happened

  /// The matter and its status, as in `M-0001 CHARGED`.
  public var words: String { "\(id) \(kind.entry.code)" }

  /// For how many days somebody has been under investigation; `nil` in any other status.
  public func investigationDays(at instant: Instant) -> Int64? {
    guard kind == .underInvestigation, since.date.precision != .unknown else { return nil }
    return London.day(at: instant).daysSince1970 - since.date.daysSince1970
  }
}

extension MatterStatus {
  /// Every matter of `state` that has not been disposed of.
  static func list(of state: Case) -> [MatterStatus] {
    state.matters.filter { !$0.isDisposed }.compactMap { matter in
      let facts = facts(of: matter) + results(of: matter, in: state)
      return facts.max { ($0.time, $0.version) < ($1.time, $1.version) }.map { fact in
        MatterStatus(id: matter.id, kind: fact.kind, since: fact.since)
      }
    }
  }

  /// Something that says where a matter stands.
  private struct Fact {
    let kind: MatterKind
    let since: Happened
    let version: UInt64
    var time: Instant { since.latest }
  }

  private static func facts(of matter: Matter) -> [Fact] {
    let said = matter.entries.map { entry in
      let content = entry.content
      let since = content.releasedAt ?? content.startedAt ?? entry.happened
      return Fact(kind: content.kind, since: since, version: entry.version)
    }
    let clock = matter.clockFacts.compactMap { entry in
      entry.content.kind.status.map { kind in
        Fact(kind: kind, since: .at(entry.content.at), version: entry.version)
      }
    }
    return said + clock
  }

  /// What hearings of `matter` have left it at.
  private static func results(of matter: Matter, in state: Case) -> [Fact] {
    state.hearings.filter { $0.listing?.matter == matter.id }.compactMap { hearing in
      guard let outcome = hearing.outcome, let kind = outcome.content.remandStatus.status else {
        return nil
      }
      return Fact(kind: kind, since: outcome.happened, version: outcome.version)
    }
  }
}

extension ClockFact {
  /// Where a matter stands after this fact; `nil` if it says nothing about that.
  fileprivate var status: MatterKind? {
    switch self {
    case .charged, .bailed, .transferredToCourt: .charged
    case .releasedUnderInvestigation: .underInvestigation
    case .releasedOnBail: .preChargeBail
    case .arrested, .relevantTime, .detentionAuthorised, .reviewHeld, .extensionAuthorised,
      .warrant, .clockPaused, .clockResumed, .interviewStarted, .interviewEnded,
      .releasedWithoutAction:
      nil
    }
  }
}

extension RemandStatus {
  /// Where a matter stands with this remand; `nil` if it says nothing about that.
  fileprivate var status: MatterKind? {
    switch self {
    case .conditionalBail, .unconditionalBail: .courtBail
    case .custody, .hospital, .localAuthority, .secureCare: .courtRemand
    case .police, .notApplicable: nil
    }
  }
}
