// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A practitioner decided on a referral.
///
/// There is one decision for each referral; another one later is a correction of this entry. A
/// person under ten cannot be accepted, which calls for a safeguarding decision.
public struct ReferralTriaged: EventContent {
  public let decision: TriageDecision
  public let rejectionReason: RejectionReason?
  public let rejectionText: Narrative?
  public let ineligibleWhy: Ineligibility?
  public let signpostedTo: Line?
  public let mergedInto: CaseID?
  public let priority: Priority?
  public let dueBy: Moment?
  public let dueBefore: JusticeEvent?
  public let pathways: [Pathway]?
  public let advice: Narrative?
}

extension ReferralTriaged {
  /// EV08.
  public static let type = EventType(8, "ReferralTriaged", "A practitioner decided on a referral.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    decision = fields.required(1, "decision", was?.decision, "What was decided.")
    rejectionReason = fields.conditional(
      2,
      "rejectionReason",
      was?.rejectionReason,
      "Why it was rejected, by the national list.",
      when: Condition("decision", decision, in: .rejected)
    )
    rejectionText = fields.conditional(
      3,
      "rejectionText",
      was?.rejectionText,
      "Why it was rejected, in words.",
      when: Condition("decision", decision, in: .rejected)
    )
    ineligibleWhy = fields.optional(
      4,
      "ineligibleWhy",
      was?.ineligibleWhy,
      "Why the person cannot be a client, if that is so."
    )
    signpostedTo = fields.conditional(
      5,
      "signpostedTo",
      was?.signpostedTo,
      "Who the person was sent to.",
      when: Condition("decision", decision, in: .signposted)
    )
    mergedInto = fields.conditional(
      6,
      "mergedInto",
      was?.mergedInto,
      "The open case that the matter is added to.",
      when: Condition("decision", decision, in: .merged)
    )
    priority = fields.conditional(
      7,
      "priority",
      was?.priority,
      "How soon the person is to be seen.",
      when: Condition("decision", decision, in: .accepted)
    )
    dueBy = fields.optional(8, "dueBy", was?.dueBy, "By when the person is to be seen.")
    dueBefore = fields.optional(
      9,
      "dueBefore",
      was?.dueBefore,
      "Before which step of the justice system."
    )
    pathways = fields.optional(10, "pathways", was?.pathways, "The themed pathways it begins.")
    advice = fields.optional(
      11,
      "advice",
      was?.advice,
      "The advice given; needed if a referral with immediate risk is not accepted."
    )
  }
}
