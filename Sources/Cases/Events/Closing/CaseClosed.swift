// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Work on a case ended, and its consents with it.
///
/// Every matter has been disposed of, or the case says why it closes without (INV-07). What is still
/// open somewhere has an owner: onward referrals, safeguarding concerns.
public struct CaseClosed: EventContent {
  public let reason: ClosingReason
  public let date: CalendarDate
  public let summary: Narrative
  public let needsAtClosure: [Need]
  public let openReferrals: [OpenReferral]
  public let closingLetter: ClosingLetter?
  public let feedback: Narrative?
  public let handoverTo: Line?
  public let followUp: FollowUp?
  public let safeguardingHandovers: [Handover]?
  public let undisposed: [Undisposed]?
}

extension CaseClosed {
  /// EV35.
  public static let type = EventType(35, "CaseClosed", "Work on a case ended.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    reason = fields.required(1, "reason", was?.reason, "Why work ended.")
    date = fields.required(
      2,
      "date",
      was?.date,
      "The last day of work; keeping it counts from here."
    )
    summary = fields.required(3, "summary", was?.summary, "What was done and what came of it.")
    needsAtClosure = fields.required(
      4,
      "needsAtClosure",
      was?.needsAtClosure,
      "The needs as they stand now; an empty list if there are none."
    )
    openReferrals = fields.required(
      5,
      "openReferrals",
      was?.openReferrals,
      "Onward referrals without a final outcome, with their owners; an empty list if there are none."
    )
    closingLetter = fields.optional(
      6,
      "closingLetter",
      was?.closingLetter,
      "Whether a closing letter went out."
    )
    feedback = fields.optional(7, "feedback", was?.feedback, "What the person said of the service.")
    handoverTo = fields.optional(
      8,
      "handoverTo",
      was?.handoverTo,
      "Who goes on with the work; needed if the case was transferred or handed over."
    )
    followUp = fields.optional(
      9,
      "followUp",
      was?.followUp,
      "Whether the person was followed up."
    )
    safeguardingHandovers = fields.optional(
      10,
      "safeguardingHandovers",
      was?.safeguardingHandovers,
      "Who has taken over each safeguarding concern that is still open."
    )
    undisposed = fields.optional(
      11,
      "undisposed",
      was?.undisposed,
      "Why the case closes although these matters have no disposal."
    )
  }
}
