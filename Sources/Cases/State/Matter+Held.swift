extension Matter {
  /// Whether the police hold the person in it without charge, as far as is known.
  public var isDetained: Bool { custodyStage == .held }

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
