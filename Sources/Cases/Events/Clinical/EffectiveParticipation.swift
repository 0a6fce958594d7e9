// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What somebody needs in order to take part in an interview or a hearing.
public struct EffectiveParticipation: Record {
  public let understanding: Narrative?
  public let communication: Narrative?
  public let appropriateAdult: Bool?
  public let intermediary: Bool?
  public let breaks: Bool?
  public let easyRead: Bool?
}

extension EffectiveParticipation {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    understanding = fields.optional(
      1,
      "understanding",
      was?.understanding,
      "How well the person follows what is going on, and what helps."
    )
    communication = fields.optional(
      2,
      "communication",
      was?.communication,
      "How to speak with the person."
    )
    appropriateAdult = fields.optional(
      3,
      "appropriateAdult",
      was?.appropriateAdult,
      "Whether an appropriate adult is needed; left out if that was not considered."
    )
    intermediary = fields.optional(
      4,
      "intermediary",
      was?.intermediary,
      "Whether an intermediary is needed; left out if that was not considered."
    )
    breaks = fields.optional(
      5,
      "breaks",
      was?.breaks,
      "Whether breaks are needed; left out if that was not considered."
    )
    easyRead = fields.optional(
      6,
      "easyRead",
      was?.easyRead,
      "Whether easy read is needed; left out if that was not considered."
    )
  }
}
