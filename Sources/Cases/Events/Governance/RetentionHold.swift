// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Something that stands against destroying a record, by the reference it has elsewhere.
public struct RetentionHold: Record, Hashable {
  public let kind: HoldKind
  public let reference: Name
}

extension RetentionHold {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What it is for.")
    reference = fields.required(2, "reference", was?.reference, "Its reference elsewhere.")
  }
}
