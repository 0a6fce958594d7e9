// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A requirement of an order.
public struct Requirement: Record {
  public let kind: RequirementKind
  public let months: Months?
  public let days: Days?
  public let hours: Hours?
  public let detail: Line?
}

extension Requirement {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    kind = fields.required(1, "kind", was?.kind, "What is required.")
    months = fields.optional(2, "months", was?.months, "For how many months.")
    days = fields.optional(3, "days", was?.days, "For how many days.")
    hours = fields.optional(4, "hours", was?.hours, "For how many hours.")
    detail = fields.optional(
      5,
      "detail",
      was?.detail,
      "More exactly, such as the name of the programme."
    )
  }
}
