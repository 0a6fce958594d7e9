// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// It became known that a person has died.
///
/// The record stays confidential. Nobody is contacted, asked or written to as if they lived (INV-08);
/// what has to be done for their family, and to bring their cases to an end, goes on. A date that was
/// wrong is corrected; there is never a second death.
public struct DeathRecorded: EventContent {
  public let dateOfDeath: CalendarDate
  public let place: DeathPlace?
  public let notifiedBy: Line
  public let notifiedAt: Moment
  public let verified: Bool
  public let verifiedHow: Line?
  public let relationToCustody: CustodyRelation
  public let coroner: Line?
  public let nextOfKinAware: Answer<Bool>
}

extension DeathRecorded {
  /// EV06.
  public static let type = EventType(
    6,
    "DeathRecorded",
    "It became known that a person has died."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    dateOfDeath = fields.required(
      1,
      "dateOfDeath",
      was?.dateOfDeath,
      "The date of death, as far as it is known."
    )
    place = fields.optional(2, "place", was?.place, "What kind of place it was at.")
    notifiedBy = fields.required(
      3,
      "notifiedBy",
      was?.notifiedBy,
      "Who told us: name and role, or the organisation."
    )
    notifiedAt = fields.required(4, "notifiedAt", was?.notifiedAt, "When we were told.")
    verified = fields.required(5, "verified", was?.verified, "Whether it has been verified.")
    verifiedHow = fields.conditional(
      6,
      "verifiedHow",
      was?.verifiedHow,
      "By what it was verified.",
      when: Condition("verified", verified, is: true)
    )
    relationToCustody = fields.required(
      7,
      "relationToCustody",
      was?.relationToCustody,
      "How it relates to custody."
    )
    coroner = fields.optional(8, "coroner", was?.coroner, "The coroner, if one looks into it.")
    nextOfKinAware = fields.required(
      9,
      "nextOfKinAware",
      was?.nextOfKinAware,
      "Whether the next of kin know."
    )
  }
}
