// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody who may be the same person, and what was decided on seeing them.
public struct PossibleMatch: Record {
  public let person: PersonID
  public let decision: MatchDecision
}

extension PossibleMatch {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    person = fields.required(1, "person", was?.person, "Who was shown.")
    decision = fields.required(2, "decision", was?.decision, "What was decided about them.")
  }
}
