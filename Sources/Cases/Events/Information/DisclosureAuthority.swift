/// What a disclosure rested on, by the word of whoever recorded it (INV-03).
public enum DisclosureAuthority: Record, Hashable {
  /// A consent in force.
  case consent(ConsentID)

  /// A lawful override.
  case override(OverrideID)

  /// None was needed: nothing was told that the recipient did not know (level P0).
  case procedural

  /// Nothing.
  ///
  /// It belongs only in a report of something that has already happened: a disclosure without
  /// authority is never allowed, and never kept out of the record.
  case unauthorised
}

extension DisclosureAuthority {
  /// It is one of them.
  @inlinable public static var isChoice: Bool { true }

  /// The consent, if it rested on one.
  @inlinable public var consentID: ConsentID? {
    switch self {
    case .consent(let consent): consent
    case .override, .procedural, .unauthorised: nil
    }
  }

  /// The override, if it rested on one.
  @inlinable public var overrideID: OverrideID? {
    switch self {
    case .override(let override): override
    case .consent, .procedural, .unauthorised: nil
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let consent = fields.optional(1, "consent", was?.consentID, "A consent in force.")
    let override = fields.optional(2, "override", was?.overrideID, "A lawful override.")
    let procedural = fields.optional(
      3,
      "procedural",
      was == .procedural ? Mark.yes : nil,
      "None was needed: nothing was told that the recipient did not know (level P0)."
    )
    _ = fields.optional(
      4,
      "none",
      was == .unauthorised ? Mark.yes : nil,
      "Nothing; only in a report of what has already happened."
    )
    if let consent {
      self = .consent(consent)
    } else if let override {
      self = .override(override)
    } else if procedural != nil {
      self = .procedural
    } else {
      self = .unauthorised
    }
  }
}
