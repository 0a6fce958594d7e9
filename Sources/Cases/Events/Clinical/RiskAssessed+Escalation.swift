// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension RiskAssessed {
  /// That somebody was told at once.
  public struct Escalation: Record {
    public let to: EscalationContact
    public let at: Moment
    public let name: Line?
  }
}

extension RiskAssessed.Escalation {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    to = fields.required(1, "to", was?.to, "Who was told.")
    at = fields.required(2, "at", was?.at, "When.")
    name = fields.optional(3, "name", was?.name, "Name or role of who was told.")
  }
}
