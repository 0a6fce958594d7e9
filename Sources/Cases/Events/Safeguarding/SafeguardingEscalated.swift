// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A safeguarding concern was taken to somebody higher, because what was done did not suffice.
///
/// When they were told is when the event happened. It speaks of one referral; where none was made, of
/// the decision that a senior took on the concern.
public struct SafeguardingEscalated: EventContent {
  public let why: EscalationReason
  public let referral: ReferralID?
  public let level: EscalationLevel
  public let toWhom: Line
  public let explanation: Narrative?
  public let outcomeExpectedBy: CalendarDate?
}

extension SafeguardingEscalated {
  /// EV41.
  public static let type = EventType(
    41,
    "SafeguardingEscalated",
    "A safeguarding concern was taken to somebody higher."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    why = fields.required(1, "why", was?.why, "Why.")
    referral = fields.optional(
      2,
      "referral",
      was?.referral,
      "Which safeguarding referral; left out if it is about the decision on the concern."
    )
    level = fields.required(3, "level", was?.level, "How high.")
    toWhom = fields.required(4, "toWhom", was?.toWhom, "To whom: name and role.")
    explanation = fields.optional(5, "explanation", was?.explanation, "What was said, in words.")
    outcomeExpectedBy = fields.optional(
      6,
      "outcomeExpectedBy",
      was?.outcomeExpectedBy,
      "The day by which they are to act."
    )
  }
}
