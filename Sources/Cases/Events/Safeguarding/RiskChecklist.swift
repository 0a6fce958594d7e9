// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A domestic abuse risk checklist (DASH) that goes with a referral.
///
/// A score without its checklist says nothing. Professional judgement may raise the risk above what
/// the score says, never lower it.
public struct RiskChecklist: Record {
  public let score: Score
  public let checklistRef: Line
  public let judgedHigher: Bool
}

extension RiskChecklist {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    score = fields.required(1, "score", was?.score, "How many questions were answered yes.")
    checklistRef = fields.required(
      2,
      "checklistRef",
      was?.checklistRef,
      "Where the checklist itself is kept."
    )
    judgedHigher = fields.required(
      3,
      "judgedHigher",
      was?.judgedHigher,
      "Whether professional judgement put the risk above the score."
    )
  }
}
