// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An earlier event was marked as amended, in error, about the wrong person or case, late or disputed.
///
/// Nothing is edited. The earlier event stays as it was written; working views show the corrected
/// history, auditors see both, and everybody who was told the wrong value is listed to be told. The
/// correction stands in the stream of the event it corrects. A disclosure can be described better by
/// a correction, but never be undone.
public struct EntryCorrected: EventContent {
  public let target: EventID
  public let kind: CorrectionKind
  public let reason: Narrative
  public let fields: [FieldCorrection]?
  public let replacement: EventID?
  public let requestedBy: CorrectionRequester
  public let disclosuresAffected: [DisclosureID]?
  public let recipientsToNotify: [Recipient]
  public let noRecipientsReason: Line?
  public let breach: Name?
}

extension EntryCorrected {
  /// EV34.
  public static let type = EventType(
    34,
    "EntryCorrected",
    "An earlier event was marked as amended, in error, about the wrong person or case, late or"
      + " disputed."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    target = fields.required(1, "target", was?.target, "The event that is corrected.")
    kind = fields.required(2, "kind", was?.kind, "What was wrong with it.")
    reason = fields.required(3, "reason", was?.reason, "How it came about, and how it was noticed.")
    self.fields = fields.conditional(
      4,
      "fields",
      was?.fields,
      "The fields that were wrong, with their right values.",
      when: Condition("kind", kind, in: .amended)
    )
    replacement = fields.optional(
      5,
      "replacement",
      was?.replacement,
      "The event that takes its place, if it has been recorded already."
    )
    requestedBy = fields.required(6, "requestedBy", was?.requestedBy, "Who asked for it.")
    disclosuresAffected = fields.optional(
      7,
      "disclosuresAffected",
      was?.disclosuresAffected,
      "The disclosures that passed on what was wrong; computed if left out."
    )
    recipientsToNotify = fields.required(
      8,
      "recipientsToNotify",
      was?.recipientsToNotify,
      "Everybody who has to be told; an empty list with a reason if nobody has."
    )
    noRecipientsReason = fields.conditional(
      9,
      "noRecipientsReason",
      was?.noRecipientsReason,
      "Why nobody has to be told.",
      when: Condition("recipientsToNotify", isEmpty: recipientsToNotify)
    )
    breach = fields.optional(
      10,
      "breach",
      was?.breach,
      "The reference of a personal data breach, if it was one."
    )
  }
}
