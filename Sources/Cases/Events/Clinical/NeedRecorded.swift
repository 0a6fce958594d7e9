// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A need was identified, updated or resolved.
///
/// The same need may be recorded again with another status: the earlier entries stay, the latest one
/// counts. A case has at most one primary need.
public struct NeedRecorded: EventContent {
  public let needCode: NeedCode
  public let status: NeedStatus
  public let primary: Bool
  public let evidence: Narrative?
  public let learningDisabilityStatus: Answer<DiagnosisStatus>?
  public let autismStatus: Answer<DiagnosisStatus>?
  public let offenceHistory: Answer<OffenceHistory>?
  public let from: CalendarDate?
  public let to: CalendarDate?
  public let source: Line?
}

extension NeedRecorded {
  /// EV24.
  public static let type = EventType(
    24,
    "NeedRecorded",
    "A need was identified, updated or resolved."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    needCode = fields.required(1, "needCode", was?.needCode, "Which need.")
    status = fields.required(2, "status", was?.status, "How far the need is established.")
    primary = fields.required(
      3,
      "primary",
      was?.primary,
      "Whether it is the person's main need; the one before stops being that."
    )
    evidence = fields.optional(4, "evidence", was?.evidence, "What speaks for it.")
    learningDisabilityStatus = fields.conditional(
      5,
      "learningDisabilityStatus",
      was?.learningDisabilityStatus,
      "How far the learning disability is established.",
      when: Condition("needCode", needCode, in: .learningDisability)
    )
    autismStatus = fields.conditional(
      6,
      "autismStatus",
      was?.autismStatus,
      "How far autism is established.",
      when: Condition("needCode", needCode, in: .autism)
    )
    offenceHistory = fields.optional(
      7,
      "offenceHistory",
      was?.offenceHistory,
      "Whether the person has offended before."
    )
    from = fields.optional(8, "from", was?.from, "Since when the need is there.")
    to = fields.optional(9, "to", was?.to, "Until when it was there.")
    source = fields.optional(
      10,
      "source",
      was?.source,
      "Where it is known from; needed if the need is confirmed and there is no `evidence`."
    )
  }
}
