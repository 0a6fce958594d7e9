// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// It was decided what somebody gets who made use of a right.
///
/// It stands in the stream of the request.
public struct RightsRequestDecided: EventContent {
  /// Something that was left out, and why.
  public struct Redaction: Record {
    public let reason: RedactionReason
    public let count: Count
    public let note: Line?
  }

  public let decision: RightsDecision
  public let grounds: [RightsGround]
  public let explanation: Narrative?
  public let redactions: [Redaction]
  public let seriousHarmAssessor: StaffID?
  public let sentAt: Moment?
  public let toldOfComplaint: Bool
  public let overdueReason: Line?
}

extension RightsRequestDecided {
  /// EV57.
  public static let type = EventType(
    57,
    "RightsRequestDecided",
    "It was decided what somebody gets who made use of a right."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    decision = fields.required(1, "decision", was?.decision, "What was decided.")
    grounds = fields.required(
      2,
      "grounds",
      was?.grounds,
      "On what grounds something is refused; an empty list if nothing is."
    )
    explanation = fields.optional(3, "explanation", was?.explanation, "Why, in words.")
    redactions = fields.required(
      4,
      "redactions",
      was?.redactions,
      "What was left out; an empty list if nothing was."
    )
    seriousHarmAssessor = fields.optional(
      5,
      "seriousHarmAssessor",
      was?.seriousHarmAssessor,
      "The health professional who judged whether it would be likely to cause serious harm."
    )
    sentAt = fields.optional(
      6,
      "sentAt",
      was?.sentAt,
      "When what was asked for was handed over, if it was."
    )
    toldOfComplaint = fields.required(
      7,
      "toldOfComplaint",
      was?.toldOfComplaint,
      "Whether they were told that they may complain."
    )
    overdueReason = fields.optional(
      8,
      "overdueReason",
      was?.overdueReason,
      "Why it comes after its last day."
    )
  }
}

extension RightsRequestDecided.Redaction {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    reason = fields.required(1, "reason", was?.reason, "Why.")
    count = fields.required(2, "count", was?.count, "How many times.")
    note = fields.optional(3, "note", was?.note, "What else to know.")
  }
}
