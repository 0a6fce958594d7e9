// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A referral reached the service; it opens the case.
///
/// When it was received is when it happened. Being referred is not consent.
public struct ReferralReceived: EventContent {
  public let person: PersonID
  public let source: ReferralSource
  public let referrer: Referrer?
  public let medium: Medium
  public let site: SiteCode
  public let areaOfResidence: Answer<AreaCode>
  public let pointOfIntervention: PointOfIntervention
  public let justiceStatus: MatterKind
  public let reasons: [NeedCode]
  public let reasonText: Narrative?
  public let immediateRisk: Bool
  public let immediateRiskText: Narrative?
  public let personAware: Answer<Bool>
  public let nextJusticeEvent: NextJusticeEvent?
  public let firstAwareAt: Happened?
  public let firstAwareBy: Line?
}

extension ReferralReceived {
  /// EV07.
  public static let type = EventType(7, "ReferralReceived", "A referral reached the service.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Who was referred.")
    source = fields.required(2, "source", was?.source, "Who referred.")
    referrer = fields.conditional(
      3,
      "referrer",
      was?.referrer,
      "The name, role and contact of who referred.",
      when: Condition("source", source, notIn: .person, .proactive)
    )
    medium = fields.required(4, "medium", was?.medium, "How the referral reached the service.")
    site = fields.required(5, "site", was?.site, "Where the person was.")
    areaOfResidence = fields.required(
      6,
      "areaOfResidence",
      was?.areaOfResidence,
      "The area they live in; notApplicable if outside all areas of the service."
    )
    pointOfIntervention = fields.required(
      7,
      "pointOfIntervention",
      was?.pointOfIntervention,
      "Where on the way through the justice system."
    )
    justiceStatus = fields.required(
      8,
      "justiceStatus",
      was?.justiceStatus,
      "How they stand in the justice system."
    )
    reasons = fields.required(
      9,
      "reasons",
      was?.reasons,
      "Which needs are suspected, at least one; it is enough that they appear."
    )
    reasonText = fields.optional(
      10,
      "reasonText",
      was?.reasonText,
      "The reasons in words, without an account of the alleged offence."
    )
    immediateRisk = fields.required(
      11,
      "immediateRisk",
      was?.immediateRisk,
      "Whether somebody is in danger now."
    )
    immediateRiskText = fields.conditional(
      12,
      "immediateRiskText",
      was?.immediateRiskText,
      "What the danger is.",
      when: Condition("immediateRisk", immediateRisk, is: true)
    )
    personAware = fields.required(
      13,
      "personAware",
      was?.personAware,
      "Whether the person knows that they were referred."
    )
    nextJusticeEvent = fields.optional(
      14,
      "nextJusticeEvent",
      was?.nextJusticeEvent,
      "What comes next in the justice system."
    )
    firstAwareAt = fields.optional(
      15,
      "firstAwareAt",
      was?.firstAwareAt,
      "When somebody first noticed."
    )
    firstAwareBy = fields.optional(16, "firstAwareBy", was?.firstAwareBy, "Who first noticed.")
  }
}
