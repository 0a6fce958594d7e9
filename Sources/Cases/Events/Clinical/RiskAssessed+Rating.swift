// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension RiskAssessed {
  /// The level of one risk.
  public struct Rating: Record {
    public let type: RiskType
    public let level: RiskLevel
    public let basis: Narrative?
  }
}

extension RiskAssessed.Rating {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    type = fields.required(1, "type", was?.type, "Which risk.")
    level = fields.required(2, "level", was?.level, "How high it is.")
    basis = fields.conditional(
      3,
      "basis",
      was?.basis,
      "What the level rests on.",
      when: Condition("level", level, notIn: .notAssessed)
    )
  }
}
