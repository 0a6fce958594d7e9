// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Who depends on a person.
public struct DependantDetails: Record {
  public let children: Answer<Count>
  public let soleCarer: Answer<Bool>?
  public let detail: Line?
  public let effectiveFrom: CalendarDate?
}

extension DependantDetails {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    children = fields.required(
      1,
      "children",
      was?.children,
      "How many children under 18 depend on them."
    )
    soleCarer = fields.optional(
      2,
      "soleCarer",
      was?.soleCarer,
      "Whether they alone care for somebody."
    )
    detail = fields.optional(
      3,
      "detail",
      was?.detail,
      "Who depends on them, and who is with them now."
    )
    effectiveFrom = fields.optional(4, "effectiveFrom", was?.effectiveFrom, "From when on.")
  }
}
