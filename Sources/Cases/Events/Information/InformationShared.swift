// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Something about a person was told to somebody outside the service.
///
/// When it was told is when the event happened. Telling somebody aloud is a disclosure like any
/// other. It needs, at that time, a consent that covers the purpose, the recipient and the level, or
/// an override that names them, or the level P0. What was told without is recorded all the same, as
/// a report of something that has happened, and flagged.
public struct InformationShared: EventContent {
  public let disclosure: DisclosureID
  public let recipient: RecipientClass
  public let recipientName: Line
  public let purpose: ConsentPurpose?
  public let service: NamedService?
  public let named: FullName?
  public let level: DetailLevel
  public let what: SharedContent
  public let method: DeliveryMethod
  public let oral: Bool
  public let authority: DisclosureAuthority
  public let decision: InformedDecision?
  public let request: RequestName?
  public let containsThirdParty: Bool?
  public let personTold: Bool?
}

extension InformationShared {
  /// EV30.
  public static let type = EventType(
    30,
    "InformationShared",
    "Something about a person was told to somebody outside the service."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    disclosure = fields.required(
      1,
      "disclosure",
      was?.disclosure,
      "The reference of the disclosure."
    )
    recipient = fields.required(2, "recipient", was?.recipient, "The kind of recipient.")
    recipientName = fields.required(
      3,
      "recipientName",
      was?.recipientName,
      "Who was told: name and role, or the organisation."
    )
    purpose = fields.optional(
      4,
      "purpose",
      was?.purpose,
      "What it was told for; left out only if it rests on no consent and no purpose fits."
    )
    service = fields.conditional(
      5,
      "service",
      was?.service,
      "The service that was told, as the consent names it.",
      when: Condition("purpose", purpose, in: .service)
    )
    named = fields.conditional(
      6,
      "named",
      was?.named,
      "The relative or carer who was told, as the consent names them.",
      when: Condition("purpose", purpose, in: .family)
    )
    level = fields.required(7, "level", was?.level, "How much detail was told.")
    what = fields.required(8, "what", was?.what, "What was told.")
    method = fields.required(9, "method", was?.method, "How it was told, sent or handed over.")
    oral = fields.required(10, "oral", was?.oral, "Whether it was spoken.")
    authority = fields.required(11, "authority", was?.authority, "What it rested on.")
    decision = fields.optional(
      12,
      "decision",
      was?.decision,
      "The decision it was meant for, and whether it came in time."
    )
    request = fields.optional(13, "request", was?.request, "The request that it answers.")
    containsThirdParty = fields.optional(
      14,
      "containsThirdParty",
      was?.containsThirdParty,
      "Whether it said something about anybody but the person; left out if nobody checked."
    )
    personTold = fields.optional(
      15,
      "personTold",
      was?.personTold,
      "Whether the person knows of it; left out if that is not known."
    )
  }
}
