// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Whether a person can decide one thing, at one time.
///
/// The Mental Capacity Act applies from 16 on, Gillick competence before. An unwise decision is no
/// sign of incapacity.
public struct CapacityAssessed: EventContent {
  public let kind: CapacityKind
  public let decision: Narrative
  public let purposes: [ConsentPurpose]
  public let understand: Ability
  public let retain: Ability
  public let weigh: Ability
  public let communicate: Ability
  public let supportGiven: Narrative
  public let outcome: CapacityOutcome
  public let cause: CapacityCause?
  public let temporary: Bool?
  public let retestAt: Moment?
  public let bestInterests: BestInterests?
}

extension CapacityAssessed {
  /// EV18.
  public static let type = EventType(
    18,
    "CapacityAssessed",
    "Whether a person can decide one thing, at one time."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "By which law.")
    decision = fields.required(2, "decision", was?.decision, "Which decision, in words.")
    purposes = fields.required(
      3,
      "purposes",
      was?.purposes,
      "Which purposes of consent the decision is about."
    )
    understand = fields.required(
      4,
      "understand",
      was?.understand,
      "Whether they can understand what matters for it."
    )
    retain = fields.required(
      5,
      "retain",
      was?.retain,
      "Whether they can keep it in mind long enough."
    )
    weigh = fields.required(6, "weigh", was?.weigh, "Whether they can use or weigh it.")
    communicate = fields.required(
      7,
      "communicate",
      was?.communicate,
      "Whether they can make the decision known."
    )
    supportGiven = fields.required(
      8,
      "supportGiven",
      was?.supportGiven,
      "What was done to help them decide."
    )
    outcome = fields.required(9, "outcome", was?.outcome, "What was found.")
    cause = fields.conditional(
      10,
      "cause",
      was?.cause,
      "Why they cannot decide.",
      when: Condition("outcome", outcome, in: .lacks)
    )
    temporary = fields.conditional(
      11,
      "temporary",
      was?.temporary,
      "Whether that is expected to pass.",
      when: Condition("outcome", outcome, in: .lacks)
    )
    retestAt = fields.optional(
      12,
      "retestAt",
      was?.retestAt,
      "When they are to be assessed again; the finding ends then."
    )
    bestInterests = fields.optional(
      13,
      "bestInterests",
      was?.bestInterests,
      "What was decided in their best interests, if something had to be."
    )
  }
}
