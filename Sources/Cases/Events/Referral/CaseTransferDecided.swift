// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A request to transfer a case was accepted, declined, taken back, or ran out.
///
/// By accepting it the other team owns the case at once, with a lead of its own; in every other case
/// those who asked go on owning it, so that there is never nobody (INV-15).
public struct CaseTransferDecided: EventContent {
  public let decision: TransferDecision
  public let reason: Line?
  public let effectiveAt: Moment?
  public let newLead: StaffID?
}

extension CaseTransferDecided {
  /// EV11.
  public static let type = EventType(
    11,
    "CaseTransferDecided",
    "A request to transfer a case was accepted, declined, taken back, or ran out."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    decision = fields.required(1, "decision", was?.decision, "What was decided.")
    reason = fields.conditional(
      2,
      "reason",
      was?.reason,
      "Why the others do not take it.",
      when: Condition("decision", decision, in: .declined)
    )
    effectiveAt = fields.conditional(
      3,
      "effectiveAt",
      was?.effectiveAt,
      "From when on the others have it.",
      when: Condition("decision", decision, in: .accepted)
    )
    newLead = fields.optional(
      4,
      "newLead",
      was?.newLead,
      "Who leads the case in the team that takes it over; left out if another service does."
    )
  }
}
