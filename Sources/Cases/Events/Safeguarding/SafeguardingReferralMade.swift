// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A safeguarding concern was referred to another body.
///
/// When it was referred is when the event happened. It is a disclosure, and stands in the disclosure
/// register under its own reference. Each body has a thread of its own: referral, answers, chasing.
public struct SafeguardingReferralMade: EventContent {
  public let referral: ReferralID
  public let route: SafeguardingRoute
  public let organisation: Line
  public let area: AreaCode?
  public let method: DeliveryMethod
  public let confirmedAt: Moment?
  public let bodyReference: Line?
  public let contentLevel: DetailLevel
  public let basis: SafeguardingBasis
  public let consentSought: ConsentSeeking?
  public let responseDueBy: CalendarDate?
  public let informed: InformingOfConcern
  public let checklist: RiskChecklist?
}

extension SafeguardingReferralMade {
  /// EV39.
  public static let type = EventType(
    39,
    "SafeguardingReferralMade",
    "A safeguarding concern was referred to another body."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    referral = fields.required(
      1,
      "referral",
      was?.referral,
      "The reference of this referral, by which answers name it."
    )
    route = fields.required(2, "route", was?.route, "Which way it went.")
    organisation = fields.required(3, "organisation", was?.organisation, "Which body, by name.")
    area = fields.optional(
      4,
      "area",
      was?.area,
      "The area of that body: for a child, where the child lives or is found."
    )
    method = fields.required(5, "method", was?.method, "How it was made.")
    confirmedAt = fields.optional(
      6,
      "confirmedAt",
      was?.confirmedAt,
      "When it was confirmed in writing, after a referral by telephone."
    )
    bodyReference = fields.optional(
      7,
      "bodyReference",
      was?.bodyReference,
      "The number that the body gave it."
    )
    contentLevel = fields.required(
      8,
      "contentLevel",
      was?.contentLevel,
      "How much detail the body was told."
    )
    basis = fields.required(9, "basis", was?.basis, "What telling the body rests on.")
    consentSought = fields.optional(
      10,
      "consentSought",
      was?.consentSought,
      "Whether agreement was sought, and what came of it."
    )
    responseDueBy = fields.optional(
      11,
      "responseDueBy",
      was?.responseDueBy,
      "The day by which the body has to answer; computed if left out."
    )
    informed = fields.required(
      12,
      "informed",
      was?.informed,
      "Whether the parents, or the person, know of it."
    )
    checklist = fields.optional(
      13,
      "checklist",
      was?.checklist,
      "The domestic abuse checklist; needed if a score is relied on, and for MARAC."
    )
  }
}
