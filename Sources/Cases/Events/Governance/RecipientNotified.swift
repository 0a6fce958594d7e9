// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody who was told something was told that it was wrong, is erased, or may not be used.
///
/// Each disclosure has a stream of its own for that, `governance/notice-D-0001`: what became of
/// telling its recipient is one thread. It is sealed under the key of the person the disclosure is
/// about.
public struct RecipientNotified: EventContent {
  public let record: StreamID
  public let disclosure: NoticeID
  public let reason: NoticeReason
  public let state: NoticeState
  public let text: Narrative
  public let method: DeliveryMethod?
  public let whyNot: Line?
}

extension RecipientNotified {
  /// EV60.
  public static let type = EventType(
    60,
    "RecipientNotified",
    "Somebody who was told something was told that it was wrong, is erased, or may not be used."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    record = fields.required(
      1,
      "record",
      was?.record,
      "The stream of the case or the concern in which the disclosure stands."
    )
    disclosure = fields.required(
      2,
      "disclosure",
      was?.disclosure,
      "Which disclosure: its own reference, or that of the referral which it was."
    )
    reason = fields.required(3, "reason", was?.reason, "Of what they are told.")
    state = fields.required(4, "state", was?.state, "How far it has got.")
    text = fields.required(5, "text", was?.text, "What they are told, or what they answered.")
    method = fields.conditional(
      6,
      "method",
      was?.method,
      "How.",
      when: Condition("state", state, notIn: .notPossible)
    )
    whyNot = fields.conditional(
      7,
      "whyNot",
      was?.whyNot,
      "Why they cannot be told, or what effort it would take.",
      when: Condition("state", state, in: .notPossible)
    )
  }
}
