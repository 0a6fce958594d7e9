// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A senior decided what is to be done about a safeguarding concern.
///
/// Deciding against a referral is a decision like any other, with its reasons. Whoever is the subject
/// of an allegation does not decide on it.
public struct SafeguardingConcernTriaged: EventContent {
  public let decision: ConcernDecision
  public let rationale: Narrative
  public let routes: [SafeguardingRoute]
  public let consentSought: ConsentSeeking?
  public let informed: InformingOfConcern?
  public let restriction: Label?
  public let owner: StaffID?
  public let dueBy: Moment?
}

extension SafeguardingConcernTriaged {
  /// EV38.
  public static let type = EventType(
    38,
    "SafeguardingConcernTriaged",
    "A senior decided what is to be done about a safeguarding concern."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    decision = fields.required(1, "decision", was?.decision, "What was decided.")
    rationale = fields.required(2, "rationale", was?.rationale, "Why.")
    routes = fields.required(
      3,
      "routes",
      was?.routes,
      "Where it is to be referred; an empty list if nowhere."
    )
    consentSought = fields.optional(
      4,
      "consentSought",
      was?.consentSought,
      "Whether agreement was sought, and what came of it."
    )
    informed = fields.optional(
      5,
      "informed",
      was?.informed,
      "Whether the parents, or the person, know of it."
    )
    restriction = fields.optional(
      6,
      "restriction",
      was?.restriction,
      "Who may see the concern from now on."
    )
    owner = fields.optional(7, "owner", was?.owner, "Who sees to the next step.")
    dueBy = fields.optional(8, "dueBy", was?.dueBy, "When the next step has to be done.")
  }
}
