// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A body answered a safeguarding referral, or was chased without an answer.
///
/// When it answered is when the event happened.
public struct SafeguardingResponseRecorded: EventContent {
  public let referral: ReferralID
  public let response: SafeguardingResponse
  public let byWhom: Line?
  public let meetingOn: CalendarDate?
  public let actionsForUs: [Line]?
  public let nextDue: CalendarDate?
}

extension SafeguardingResponseRecorded {
  /// EV40.
  public static let type = EventType(
    40,
    "SafeguardingResponseRecorded",
    "A body answered a safeguarding referral, or was chased without an answer."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    referral = fields.required(1, "referral", was?.referral, "Which safeguarding referral.")
    response = fields.required(2, "response", was?.response, "What was answered.")
    byWhom = fields.conditional(
      3,
      "byWhom",
      was?.byWhom,
      "Who answered: name and role.",
      when: Condition("response", response, notIn: .noAnswer)
    )
    meetingOn = fields.optional(
      4,
      "meetingOn",
      was?.meetingOn,
      "The day of a strategy discussion, a conference or a MARAC meeting."
    )
    actionsForUs = fields.optional(
      5,
      "actionsForUs",
      was?.actionsForUs,
      "What the body asks of this service."
    )
    nextDue = fields.optional(6, "nextDue", was?.nextDue, "The day of the next step.")
  }
}
