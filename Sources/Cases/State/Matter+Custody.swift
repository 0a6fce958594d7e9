extension Matter {
  /// Whether the police hold the person in it without charge, as far as is known.
  public var isDetained: Bool {
    guard !isDisposed else { return false }
    switch kind {
    case .arrest, .warrant: break
    case .voluntaryInterview, .streetBail, .preChargeBail, .underInvestigation, .requisition,
      .breach, .charged, .courtBail, .courtRemand, .convicted, .appeal, nil:
      return false
    }
    let facts = clockFacts.map(\.content)
    let begun = facts.filter { $0.kind == .arrested || $0.kind == .relevantTime }.map(\.at.instant)
    guard let ended = facts.filter({ $0.kind.endsDetention }).map(\.at.instant).max() else {
      return true
    }
    return begun.contains { $0 > ended }
  }

  /// Whether the person was charged in it, and nothing says that they have left the police station.
  fileprivate var isHeldAfterCharge: Bool {
    let facts = clockFacts.map(\.content).sorted { $0.at.instant < $1.at.instant }
    return !isDisposed && facts.last { $0.kind.endsDetention }?.kind == .charged
  }
}

extension Case {
  /// The hearing for which the police hold the person in `matter` after a charge; `nil` if they do not.
  public func hearingHeldFor(_ matter: Matter) -> HearingScheduled? {
    guard matter.isHeldAfterCharge else { return nil }
    return hearings.filter(\.isAwaited).compactMap(\.listing).first {
      $0.matter == matter.id && $0.productionFrom == .custody
    }
  }
}
