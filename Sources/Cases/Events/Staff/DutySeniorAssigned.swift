// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody takes over as the duty senior, for a slot.
///
/// All of them stand in one stream, `staff/duty`: that there is exactly one duty senior at a time is
/// one check in one place.
public struct DutySeniorAssigned: EventContent {
  public let to: StaffID
  public let from: StaffID?
  public let begins: Moment
  public let ends: Moment
  public let handoverItems: [Line]
  public let base: SiteCode?
}

extension DutySeniorAssigned {
  /// EV46.
  public static let type = EventType(
    46,
    "DutySeniorAssigned",
    "Somebody takes over as the duty senior, for a slot."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    to = fields.required(1, "to", was?.to, "Who takes over.")
    from = fields.optional(
      2,
      "from",
      was?.from,
      "Who hands over; left out if nobody was the duty senior."
    )
    begins = fields.required(3, "begins", was?.begins, "When the slot begins.")
    ends = fields.required(4, "ends", was?.ends, "When the slot ends.")
    handoverItems = fields.required(
      5,
      "handoverItems",
      was?.handoverItems,
      "What is outstanding; an empty list if nothing is."
    )
    base = fields.optional(6, "base", was?.base, "Where the duty senior works from.")
  }
}
