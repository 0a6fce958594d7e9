// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Something that makes information or communication easier.
public struct Adjustment: Record {
  public let kind: AdjustmentKind
  public let detail: Line?
}

extension Adjustment {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What it is.")
    detail = fields.optional(
      2,
      "detail",
      was?.detail,
      "How exactly, such as a break every 20 minutes."
    )
  }
}
