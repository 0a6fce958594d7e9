// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A week of an induction, a supervision, a training or a competence of a member of staff.
///
/// It stands in the stream of the member of staff. It names cases by their references only, and takes
/// nothing that was said of them, and nothing of an appraisal.
public struct StaffDevelopmentRecorded: EventContent {
  public let kind: DevelopmentKind
  public let week: Ordinal?
  public let topic: TrainingTopic?
  public let competence: Line?
  public let outcome: DevelopmentOutcome
  public let by: StaffID?
  public let provider: Line?
  public let validUntil: CalendarDate?
  public let nextDue: CalendarDate?
  public let casesDiscussed: [CaseID]?
}

extension StaffDevelopmentRecorded {
  /// EV44.
  public static let type = EventType(
    44,
    "StaffDevelopmentRecorded",
    "A week of an induction, a supervision, a training or a competence of a member of staff."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What kind of development it was.")
    week = fields.conditional(
      2,
      "week",
      was?.week,
      "Which week of the induction.",
      when: Condition("kind", kind, in: .induction)
    )
    topic = fields.conditional(
      3,
      "topic",
      was?.topic,
      "What the training was about.",
      when: Condition("kind", kind, in: .training)
    )
    competence = fields.conditional(
      4,
      "competence",
      was?.competence,
      "Which competence.",
      when: Condition("kind", kind, in: .competence)
    )
    outcome = fields.required(5, "outcome", was?.outcome, "What came of it.")
    by = fields.conditional(
      6,
      "by",
      was?.by,
      "Who supervised, or signed it off.",
      when: Condition("kind", kind, notIn: .training)
    )
    provider = fields.optional(7, "provider", was?.provider, "Who gave the training.")
    validUntil = fields.optional(
      8,
      "validUntil",
      was?.validUntil,
      "The last day on which it counts; left out if it counts for good."
    )
    nextDue = fields.optional(9, "nextDue", was?.nextDue, "When the next one is due.")
    casesDiscussed = fields.optional(
      10,
      "casesDiscussed",
      was?.casesDiscussed,
      "The cases that were discussed, by their references."
    )
  }
}
