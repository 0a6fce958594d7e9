/// That somebody was let go: by the police, with or without bail, or by a court on bail.
public struct Release: Sendable, Equatable {
  /// In which matter.
  public let matter: MatterID
  /// When.
  public let at: Happened
  /// How, as the fact that says so is called.
  public let how: String
}

extension Release {
  /// The instant from which it counts; if only a day, month or year is known, the end of that.
  public var effective: Instant {
    switch at {
    case .at(let moment): moment.instant
    case .on: at.latest
    }
  }
}

extension Case {
  /// Every release, in the order of time.
  public var releases: [Release] {
    (matters.flatMap(\.releases) + releasesByCourts).sorted { $0.effective < $1.effective }
  }

  /// Courts that let somebody go whom the police had brought.
  private var releasesByCourts: [Release] {
    hearings.compactMap { hearing in
      guard let listing = hearing.listing, listing.productionFrom == .custody,
        let outcome = hearing.outcome
      else { return nil }
      switch outcome.content.remandStatus {
      case .conditionalBail, .unconditionalBail:
        let how = outcome.content.remandStatus.entry.code
        return Release(matter: listing.matter, at: outcome.happened, how: how)
      case .custody, .hospital, .localAuthority, .secureCare, .police, .notApplicable: return nil
      }
    }
  }
}

extension Matter {
  /// The releases by the police: from the custody record, otherwise from what was said of the matter.
  fileprivate var releases: [Release] {
    let facts = clockFacts.map(\.content).filter(\.kind.isRelease)
    guard facts.isEmpty else {
      return facts.map { Release(matter: id, at: .at($0.at), how: $0.kind.entry.code) }
    }
    let wasHeld = entries.contains { $0.content.kind == .arrest }
    return entries.filter { wasHeld && $0.content.kind.isAtLarge }.map { entry in
      let at = entry.content.releasedAt ?? entry.content.startedAt ?? entry.happened
      return Release(matter: id, at: at, how: entry.content.kind.entry.code)
    }
  }
}

extension ClockFact {
  /// Whether the police let somebody go with it.
  fileprivate var isRelease: Bool {
    switch self {
    case .bailed, .releasedUnderInvestigation, .releasedWithoutAction, .releasedOnBail: true
    case .arrested, .relevantTime, .detentionAuthorised, .reviewHeld, .extensionAuthorised,
      .warrant, .clockPaused, .clockResumed, .interviewStarted, .interviewEnded, .charged,
      .transferredToCourt:
      false
    }
  }
}

extension MatterKind {
  /// Whether somebody whom the police had held is at large.
  fileprivate var isAtLarge: Bool {
    switch self {
    case .preChargeBail, .underInvestigation: true
    case .arrest, .voluntaryInterview, .streetBail, .requisition, .warrant, .breach, .charged,
      .courtBail, .courtRemand, .convicted, .appeal:
      false
    }
  }
}
