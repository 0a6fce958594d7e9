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
  /// Every purpose that was ever named, and those that are always shown: engaging, police and court,
  /// and for somebody who may be a child the youth justice service.
  ///
  /// Somebody asleep has answered nothing, and somebody may withdraw everything: neither names the
  /// purposes that nobody had spoken of.
  static func list(of state: Case, mayBeChild: Bool, at instant: Instant) -> [ConsentSummary] {
    let holding = state.consentTerms(holdingAt: instant)
    let named = state.purposesNamed
    return ConsentPurpose.allCases.compactMap { purpose in
      guard named.contains(purpose) || purpose.isAlwaysShown(mayBeChild: mayBeChild) else {
        return nil
      }
      return ConsentSummary(of: state, to: purpose, at: instant, holding: holding)
    }
  }

  /// How the person stands to `purpose` at `instant`.
  init(of state: Case, to purpose: ConsentPurpose, at instant: Instant) {
    let holding = state.consentTerms(holdingAt: instant)
    self.init(of: state, to: purpose, at: instant, holding: holding)
  }

  private init(
    of state: Case,
    to purpose: ConsentPurpose,
    at instant: Instant,
    holding: [ConsentTerm]
  ) {
    let levels = holding.filter { $0.agreement.purpose == purpose }
      .compactMap(\.agreement.maxLevel)
    self.init(
      purpose: purpose,
      state: state.standing(to: purpose, at: instant).state,
      level: levels.max { $0.rawValue < $1.rawValue }
    )
  }
}

extension Case {
  /// Every purpose that somebody agreed to, refused, took back or could not decide about.
  var purposesNamed: Set<ConsentPurpose> {
    let agreed = consents.flatMap { $0.content.purposes.map(\.purpose) }
    let refused = refusals.flatMap(\.content.purposes)
    let withdrawn = withdrawals.flatMap { $0.content.purposes ?? [] }
    return Set(agreed + refused + withdrawn + capacities.flatMap(\.content.purposes))
  }
}

extension ConsentPurpose {
  /// Whether it is shown although nobody has spoken of it.
  func isAlwaysShown(mayBeChild: Bool) -> Bool {
    switch self {
    case .engage, .police, .court: true
    case .youthJustice: mayBeChild
    case .records, .probation, .defence, .gp, .service, .family, .education, .contact, .research:
      false
    }
  }
}
