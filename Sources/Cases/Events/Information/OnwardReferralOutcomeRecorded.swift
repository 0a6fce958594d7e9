// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A service answered an onward referral, or something came of it.
///
/// A later step implies the earlier ones: who attended had been accepted. It may be recorded after
/// the case has closed, without reopening it.
public struct OnwardReferralOutcomeRecorded: EventContent {
  public let referral: ReferralID
  public let outcome: OnwardOutcome
  public let date: CalendarDate
  public let reason: Narrative?
  public let appointmentAt: Happened?
  public let attendedFirst: Bool?
  public let source: Line?
  public let mentalHealthActOutcome: MentalHealthActOutcome?
}

extension OnwardReferralOutcomeRecorded {
  /// EV32.
  public static let type = EventType(
    32,
    "OnwardReferralOutcomeRecorded",
    "A service answered an onward referral, or something came of it."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    referral = fields.required(1, "referral", was?.referral, "Which referral.")
    outcome = fields.required(2, "outcome", was?.outcome, "What became of it.")
    date = fields.required(3, "date", was?.date, "The day that the service gives for it.")
    reason = fields.optional(
      4,
      "reason",
      was?.reason,
      "Why; needed if the referral was rejected."
    )
    appointmentAt = fields.optional(
      5,
      "appointmentAt",
      was?.appointmentAt,
      "The first appointment: a moment, or a day; needed if one was offered."
    )
    attendedFirst = fields.optional(
      6,
      "attendedFirst",
      was?.attendedFirst,
      "Whether the person came to the first appointment; left out before it has taken place."
    )
    source = fields.optional(7, "source", was?.source, "Who said so.")
    mentalHealthActOutcome = fields.optional(
      8,
      "mentalHealthActOutcome",
      was?.mentalHealthActOutcome,
      "What an assessment under the Mental Health Act ended in."
    )
  }
}
