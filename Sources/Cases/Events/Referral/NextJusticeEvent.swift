// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What comes next for a person in the justice system.
public struct NextJusticeEvent: Record {
  public let kind: JusticeEvent
  public let at: Happened?
}

extension NextJusticeEvent {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What comes next.")
    at = fields.optional(2, "at", was?.at, "When, as exactly as it is known.")
  }
}
