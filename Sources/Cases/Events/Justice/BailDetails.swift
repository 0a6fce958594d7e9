// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Pre-charge bail: when to return, and on which conditions.
public struct BailDetails: Record {
  public let returnAt: Happened
  public let returnTo: SiteCode?
  public let conditions: [Line]
}

extension BailDetails {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    returnAt = fields.required(
      1,
      "returnAt",
      was?.returnAt,
      "When the person has to return, or unknown."
    )
    returnTo = fields.optional(2, "returnTo", was?.returnTo, "Where the person has to return to.")
    conditions = fields.required(
      3,
      "conditions",
      was?.conditions,
      "The conditions; an empty list if there are none."
    )
  }
}
