// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A safety huddle ended.
public struct HuddleClosed: EventContent {
  public let decisions: [Line]
  public let staffingGaps: [Line]
  public let carriedActions: [HuddleActionID]?
}

extension HuddleClosed {
  /// EV51.
  public static let type = EventType(51, "HuddleClosed", "A safety huddle ended.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    decisions = fields.required(
      1,
      "decisions",
      was?.decisions,
      "What was decided; an empty list if nothing was."
    )
    staffingGaps = fields.required(
      2,
      "staffingGaps",
      was?.staffingGaps,
      "Where somebody is missing; an empty list if nowhere."
    )
    carriedActions = fields.optional(
      3,
      "carriedActions",
      was?.carriedActions,
      "The actions that go on to the next huddle; worked out when it is recorded."
    )
  }
}
