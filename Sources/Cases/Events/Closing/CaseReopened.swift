// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Work on a closed case was taken up again.
///
/// Its consents do not come back: they are asked for again. A new matter is a new case instead.
public struct CaseReopened: EventContent {
  public let reason: ReopeningReason
  public let explanation: Narrative
  public let authorisedBy: StaffID
  public let matter: MatterID?
}

extension CaseReopened {
  /// EV36.
  public static let type = EventType(
    36,
    "CaseReopened",
    "Work on a closed case was taken up again."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    reason = fields.required(1, "reason", was?.reason, "Why, by the list of reasons.")
    explanation = fields.required(2, "explanation", was?.explanation, "Why, in words.")
    authorisedBy = fields.required(3, "authorisedBy", was?.authorisedBy, "Who decided that.")
    matter = fields.conditional(
      4,
      "matter",
      was?.matter,
      "The matter whose sentence or conviction is open again.",
      when: Condition("reason", reason, in: .sentenceReopened)
    )
  }
}
