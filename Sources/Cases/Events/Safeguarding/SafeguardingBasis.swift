/// What a safeguarding referral rests on: a consent, a ground on which none is needed, or a decision
/// to share without consent that is recorded in a case.
///
/// A concern may be about somebody who is no client, so that the ground and its facts stand in the
/// referral itself and not in a case.
public enum SafeguardingBasis: Record {
  /// A consent in force.
  case consent(ConsentID)

  /// A ground for sharing without consent, with the facts that make it one.
  case override(OverrideBasis)

  /// An override that is recorded in one of the cases that the concern touches.
  case recorded(OverrideID)
}

extension SafeguardingBasis {
  /// It is one of them.
  @inlinable public static var isChoice: Bool { true }

  /// The consent, if it rests on one.
  @inlinable public var consentID: ConsentID? {
    switch self {
    case .consent(let consent): consent
    case .override, .recorded: nil
    }
  }

  /// The recorded override, if it rests on one.
  @inlinable public var overrideID: OverrideID? {
    switch self {
    case .recorded(let override): override
    case .consent, .override: nil
    }
  }

  /// The ground and its facts, if it rests on that.
  @inlinable public var grounds: OverrideBasis? {
    switch self {
    case .consent, .recorded: nil
    case .override(let basis): basis
    }
  }

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    let consent = fields.optional(1, "consent", was?.consentID, "A consent in force.")
    let override = fields.optional(
      2,
      "override",
      was?.grounds,
      "A ground on which no consent is needed."
    )
    let recorded = fields.optional(
      3,
      "recorded",
      was?.overrideID,
      "An override that is recorded in one of the cases that the concern touches."
    )
    if let consent {
      self = .consent(consent)
    } else if let recorded {
      self = .recorded(recorded)
    } else {
      self = .override(override ?? .blank)
    }
  }
}
