// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Who may be told under a consent for one purpose.
public struct PurposeCoverage: Record {
  public let purpose: ConsentPurpose
  public let recipients: [RecipientClass]
}

extension PurposeCoverage {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    purpose = fields.required(1, "purpose", was?.purpose, "What consent was asked for.")
    recipients = fields.required(
      2,
      "recipients",
      was?.recipients,
      "Who may be told; an empty list if nobody."
    )
  }
}
