// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An action of a huddle was assigned, changed, done, or carried on.
public struct HuddleActionRecorded: EventContent {
  public let action: HuddleActionID
  public let state: HuddleActionState
  public let owner: StaffID?
  public let due: Happened?
  public let cases: [CaseID]?
  public let concerns: [ConcernID]?
  public let note: Line?
}

extension HuddleActionRecorded {
  /// EV50.
  public static let type = EventType(
    50,
    "HuddleActionRecorded",
    "An action of a huddle was assigned, changed, done, or carried on."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    action = fields.required(1, "action", was?.action, "Which action.")
    state = fields.required(2, "state", was?.state, "What became of it.")
    owner = fields.optional(
      3,
      "owner",
      was?.owner,
      "Who is to do it; left out if that stays as it was."
    )
    due = fields.optional(4, "due", was?.due, "By when; left out if that stays as it was.")
    cases = fields.optional(5, "cases", was?.cases, "The cases it points at.")
    concerns = fields.optional(6, "concerns", was?.concerns, "The concerns it points at.")
    note = fields.optional(
      7,
      "note",
      was?.note,
      "What to do, in a few words, without a name and without anything clinical."
    )
  }
}
