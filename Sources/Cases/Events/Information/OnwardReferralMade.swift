// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody was referred on to a service.
///
/// The referral is a disclosure too: it needs a consent for the purpose SERVICE that names this
/// destination, or an override, and it stands in the disclosure register under its own reference.
public struct OnwardReferralMade: EventContent {
  public let referral: ReferralID
  public let destination: Destination
  public let organisation: Line
  public let need: NeedCode
  public let urgency: Priority
  public let method: DeliveryMethod
  public let contentLevel: DetailLevel
  public let authority: DisclosureAuthority
  public let expectedResponseBy: CalendarDate?
  public let housingAuthorityChosen: Line?
  public let summary: Narrative?
  public let summaryHash: ContentHash?
}

extension OnwardReferralMade {
  /// EV31.
  public static let type = EventType(
    31,
    "OnwardReferralMade",
    "Somebody was referred on to a service."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    referral = fields.required(1, "referral", was?.referral, "The reference of the referral.")
    destination = fields.required(2, "destination", was?.destination, "Which kind of service.")
    organisation = fields.required(
      3,
      "organisation",
      was?.organisation,
      "The name of the service, as the consent names it."
    )
    need = fields.required(4, "need", was?.need, "The need it is meant for.")
    urgency = fields.required(5, "urgency", was?.urgency, "How urgent it is.")
    method = fields.required(6, "method", was?.method, "How it was sent.")
    contentLevel = fields.required(
      7,
      "contentLevel",
      was?.contentLevel,
      "How much detail the service was told."
    )
    authority = fields.required(
      8,
      "authority",
      was?.authority,
      "What telling the service rested on."
    )
    expectedResponseBy = fields.optional(
      9,
      "expectedResponseBy",
      was?.expectedResponseBy,
      "The day by which an answer is expected."
    )
    housingAuthorityChosen = fields.conditional(
      10,
      "housingAuthorityChosen",
      was?.housingAuthorityChosen,
      "The housing authority that the person chose.",
      when: Condition("destination", destination, in: .housing)
    )
    summary = fields.optional(11, "summary", was?.summary, "What the service was told.")
    summaryHash = fields.optional(
      12,
      "summaryHash",
      was?.summaryHash,
      "The SHA-256 of what was sent, if it was written."
    )
  }
}
