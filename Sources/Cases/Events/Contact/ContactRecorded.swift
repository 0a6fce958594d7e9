// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A contact or an attempt, with the person or with somebody else.
///
/// Not reaching somebody is never a refusal. No account of the alleged offence is written down,
/// only that there was one.
public struct ContactRecorded: EventContent {
  public let contactWith: ContactParty
  public let purpose: ContactPurpose?
  public let medium: Medium
  public let outcome: ContactOutcome
  public let attendance: Attendance?
  public let start: Moment?
  public let end: Moment?
  public let place: Line?
  public let present: [Presence]?
  public let explained: [Explanation]?
  public let understood: Answer<Bool>?
  public let response: Narrative?
  public let nextAttemptAt: Happened?
  public let toldNothing: Bool?
  public let offenceAccountGiven: Bool?
}

extension ContactRecorded {
  /// EV17.
  public static let type = EventType(17, "ContactRecorded", "A contact or an attempt.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    contactWith = fields.required(
      1,
      "contactWith",
      was?.contactWith,
      "Whom the contact was with, or meant for."
    )
    purpose = fields.optional(2, "purpose", was?.purpose, "What it was for.")
    medium = fields.required(3, "medium", was?.medium, "How.")
    outcome = fields.required(4, "outcome", was?.outcome, "What it came to.")
    attendance = fields.optional(
      5,
      "attendance",
      was?.attendance,
      "Whether an appointment was kept, if there was one."
    )
    start = fields.optional(6, "start", was?.start, "When it began.")
    end = fields.optional(7, "end", was?.end, "When it ended.")
    place = fields.optional(8, "place", was?.place, "Where, if not at the site of the entry.")
    present = fields.optional(9, "present", was?.present, "Who else was there.")
    explained = fields.optional(10, "explained", was?.explained, "What was explained.")
    understood = fields.optional(
      11,
      "understood",
      was?.understood,
      "Whether the person could take it in."
    )
    response = fields.optional(12, "response", was?.response, "What came of it, in words.")
    nextAttemptAt = fields.optional(
      13,
      "nextAttemptAt",
      was?.nextAttemptAt,
      "When the next attempt or appointment is."
    )
    toldNothing = fields.conditional(
      14,
      "toldNothing",
      was?.toldNothing,
      "Whether nothing about the person was told.",
      when: Condition("contactWith", contactWith, notIn: .person)
    )
    offenceAccountGiven = fields.optional(
      15,
      "offenceAccountGiven",
      was?.offenceAccountGiven,
      "Whether the person spoke about the alleged offence; what was said is not recorded."
    )
  }
}
