// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Work on a safeguarding concern ended.
///
/// A closed concern does not open again: what comes up later is a new concern, linked to the cases it
/// touches.
public struct SafeguardingConcernClosed: EventContent {
  public let outcome: ConcernOutcome
  public let rationale: Narrative
  public let handoverTo: Line?
  public let lessons: Narrative?
}

extension SafeguardingConcernClosed {
  /// EV42.
  public static let type = EventType(
    42,
    "SafeguardingConcernClosed",
    "Work on a safeguarding concern ended."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    outcome = fields.required(1, "outcome", was?.outcome, "How it ended.")
    rationale = fields.required(2, "rationale", was?.rationale, "Why it can be closed.")
    handoverTo = fields.optional(
      3,
      "handoverTo",
      was?.handoverTo,
      "Who goes on with it: name, role and organisation; needed if a body has taken it over."
    )
    lessons = fields.optional(4, "lessons", was?.lessons, "What the service learned from it.")
  }
}
