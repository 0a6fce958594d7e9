// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody begins, takes over or ends work on a case.
public struct CaseAllocated: EventContent {
  public let change: AllocationChange
  public let kind: AllocationKind
  public let staff: StaffID
  public let from: Moment?
  public let reason: Line?
  public let previousLead: StaffID?
  public let team: AreaCode?
}

extension CaseAllocated {
  /// EV09.
  public static let type = EventType(
    9,
    "CaseAllocated",
    "Somebody begins, takes over or ends work on a case."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    change = fields.required(1, "change", was?.change, "What changes.")
    kind = fields.required(2, "kind", was?.kind, "In what way they work on the case.")
    staff = fields.required(3, "staff", was?.staff, "Who.")
    from = fields.optional(4, "from", was?.from, "From when on, if not from when it happened.")
    reason = fields.optional(5, "reason", was?.reason, "Why.")
    previousLead = fields.conditional(
      6,
      "previousLead",
      was?.previousLead,
      "Who they take over from.",
      when: Condition("change", change, in: .changed)
    )
    team = fields.optional(
      7,
      "team",
      was?.team,
      "The area whose team owns the case, if that is set or changes."
    )
  }
}
