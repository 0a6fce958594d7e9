// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What was decided in the best interests of somebody who cannot decide.
public struct BestInterests: Record {
  public let decision: Narrative
  public let consulted: [Line]
  public let leastRestrictive: Narrative
  public let attorneyOrDeputyChecked: Bool
}

extension BestInterests {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    decision = fields.required(
      1,
      "decision",
      was?.decision,
      "What was decided; only what is necessary."
    )
    consulted = fields.required(
      2,
      "consulted",
      was?.consulted,
      "Who was asked; an empty list if nobody could be."
    )
    leastRestrictive = fields.required(
      3,
      "leastRestrictive",
      was?.leastRestrictive,
      "Why nothing less would have done."
    )
    attorneyOrDeputyChecked = fields.required(
      4,
      "attorneyOrDeputyChecked",
      was?.attorneyOrDeputyChecked,
      "Whether an attorney or deputy was looked for."
    )
  }
}
