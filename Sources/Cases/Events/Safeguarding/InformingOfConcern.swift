// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Whether the parents, or the person, know what is done about a safeguarding concern.
public struct InformingOfConcern: Record {
  public let informed: Bool
  public let why: Narrative?
}

extension InformingOfConcern {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    informed = fields.required(1, "informed", was?.informed, "Whether they were told.")
    why = fields.optional(2, "why", was?.why, "Why they were told, or why not; needed if not.")
  }
}
