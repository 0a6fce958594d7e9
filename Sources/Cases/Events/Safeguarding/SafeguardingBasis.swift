/// What a safeguarding referral rests on: a consent, or a ground on which none is needed.
///
/// A concern may be about somebody who is no client, so that the ground and its facts stand in the
/// referral itself and not in a case.
public enum SafeguardingBasis: Record {
  /// A consent in force.
  case consent(ConsentID)

  /// A ground for sharing without consent, with the facts that make it one.
  case override(OverrideBasis)
}

extension SafeguardingBasis {
  /// It is one or the other.
  @inlinable public static var isChoice: Bool { true }

  /// The consent, if it rests on one.
  @inlinable public var consentID: ConsentID? {
    switch self {
    case .consent(let consent): consent
    case .override: nil
    }
  }

  /// The ground and its facts, if it rests on that.
  @inlinable public var grounds: OverrideBasis? {
    switch self {
    case .consent: nil
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
    self = consent.map { .consent($0) } ?? .override(override ?? .blank)
  }
}
