// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The decision of police or court that a disclosure was meant for, and whether it came in time.
public struct InformedDecision: Record {
  public let kind: DecisionKind
  public let timing: DecisionTiming
  public let matter: MatterID?
  public let hearing: HearingID?
}

extension InformedDecision {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "Which kind of decision.")
    timing = fields.required(
      2,
      "timing",
      was?.timing,
      "Whether the disclosure came before the decision."
    )
    matter = fields.optional(3, "matter", was?.matter, "The matter that was decided on.")
    hearing = fields.optional(4, "hearing", was?.hearing, "The hearing at which it was decided.")
  }
}
