// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What a local authority has to do with the upbringing of a person.
public struct CareStatus: Record {
  public let lookedAfter: Answer<Bool>
  public let careLeaver: Answer<Bool>
  public let childProtectionPlan: Answer<Bool>
  public let childInNeed: Answer<Bool>
  public let authority: Line?
  public let effectiveFrom: CalendarDate?
}

extension CareStatus {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    lookedAfter = fields.required(
      1,
      "lookedAfter",
      was?.lookedAfter,
      "Whether they are looked after by a local authority."
    )
    careLeaver = fields.required(2, "careLeaver", was?.careLeaver, "Whether they have left care.")
    childProtectionPlan = fields.required(
      3,
      "childProtectionPlan",
      was?.childProtectionPlan,
      "Whether they have a child protection plan."
    )
    childInNeed = fields.required(
      4,
      "childInNeed",
      was?.childInNeed,
      "Whether they are a child in need."
    )
    authority = fields.optional(5, "authority", was?.authority, "The local authority.")
    effectiveFrom = fields.optional(6, "effectiveFrom", was?.effectiveFrom, "From when on.")
  }
}
