// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody else looked at whether breaking the glass was right.
///
/// It stands in the stream of what it reviews.
public struct BreakGlassReviewed: EventContent {
  public let outcome: BreakGlassOutcome
  public let rationale: Narrative
}

extension BreakGlassReviewed {
  /// EV54.
  public static let type = EventType(
    54,
    "BreakGlassReviewed",
    "Somebody else looked at whether breaking the glass was right."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    outcome = fields.required(1, "outcome", was?.outcome, "What came of it.")
    rationale = fields.required(2, "rationale", was?.rationale, "Why.")
  }
}
