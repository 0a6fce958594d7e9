public import Cases

/// How somebody stands to one purpose of consent, with the most that may be told.
public struct ConsentSummary: Hashable, Sendable {
  /// What for.
  public let purpose: ConsentPurpose
  /// How they stand to it.
  public let state: ConsentState
  /// The highest level in force; `nil` where the purpose has none, or nothing is in force.
  public let level: DetailLevel?

  /// The purpose, its state and its level, as in `POLICE given L1`.
  public var words: String {
    [purpose.entry.code, state.words, level?.entry.code].compactMap(\.self).joined(separator: " ")
  }
}

extension ConsentSummary {
  /// Every purpose that was ever spoken of, and those that are always shown: engaging, police and
  /// court, and for somebody who may be a child the youth justice service.
  static func list(of state: Case, mayBeChild: Bool, at instant: Instant) -> [ConsentSummary] {
    let holding = state.consentTerms(holdingAt: instant)
    return ConsentPurpose.allCases.compactMap { purpose in
      let standing = state.standing(to: purpose, at: instant)
      let isShown = standing.state != .notAsked || purpose.isAlwaysShown(mayBeChild: mayBeChild)
      guard isShown else { return nil }
      let levels = holding.filter { $0.agreement.purpose == purpose }
        .compactMap(\.agreement.maxLevel)
      let highest = levels.max { $0.rawValue < $1.rawValue }
      return ConsentSummary(purpose: purpose, state: standing.state, level: highest)
    }
  }
}

extension ConsentState {
  /// The state in words.
  var words: String {
    switch self {
    case .notAsked: "not asked"
    case .deferred: "deferred"
    case .given: "given"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    case .lapsed: "lapsed"
    }
  }
}

extension ConsentPurpose {
  fileprivate func isAlwaysShown(mayBeChild: Bool) -> Bool {
    switch self {
    case .engage, .police, .court: true
    case .youthJustice: mayBeChild
    case .records, .probation, .defence, .gp, .service, .family, .education, .contact, .research:
      false
    }
  }
}
