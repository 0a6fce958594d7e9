// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What was told to somebody, when it was no report.
public struct SharedSummary: Record, Hashable {
  public let summary: Narrative
  public let hash: ContentHash?
}

extension SharedSummary {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    summary = fields.required(1, "summary", was?.summary, "What was told.")
    hash = fields.optional(2, "hash", was?.hash, "The SHA-256 of what was sent, if it was written.")
  }
}
