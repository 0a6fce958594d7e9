// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody looked at how long a person's record is kept, or placed or released a hold on it.
///
/// A person has one stream for it, `governance/retention-PN01`, together with what was erased: that
/// nothing is destroyed under a hold is one check. It is sealed under the store's key, because the
/// account of what was destroyed outlives the person's key, and so it holds no words about them.
public struct RetentionReviewed: EventContent {
  public let person: PersonID
  public let outcome: RetentionOutcome
  public let rule: RetentionRule?
  public let base: CalendarDate?
  public let dueDate: CalendarDate?
  public let hold: RetentionHold?
  public let early: ErasureGround?
  public let reason: Line?
  public let nextReview: CalendarDate?
}

extension RetentionReviewed {
  /// EV58.
  public static let type = EventType(
    58,
    "RetentionReviewed",
    "Somebody looked at how long a record is kept, or placed or released a hold on it."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Whose record.")
    outcome = fields.required(2, "outcome", was?.outcome, "What came of it.")
    rule = fields.optional(3, "rule", was?.rule, "By which rule it is counted.")
    base = fields.optional(
      4,
      "base",
      was?.base,
      "From when it is counted: the last care, or the death."
    )
    dueDate = fields.optional(
      5,
      "dueDate",
      was?.dueDate,
      "From when on the record may be destroyed; worked out from the rule if left out."
    )
    hold = fields.conditional(
      6,
      "hold",
      was?.hold,
      "Which hold.",
      when: Condition("outcome", outcome, in: .holdPlaced, .holdReleased)
    )
    early = fields.optional(
      7,
      "early",
      was?.early,
      "Why it may be destroyed before that; left out if the time has come."
    )
    reason = fields.optional(
      8,
      "reason",
      was?.reason,
      "Why, without anything about the person."
    )
    nextReview = fields.optional(9, "nextReview", was?.nextReview, "When to look again.")
  }
}
