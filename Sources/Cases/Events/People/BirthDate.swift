// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The date of birth, as far as it is known.
public struct BirthDate: Record {
  public let date: CalendarDate
  public let estimated: Bool?
  public let effectiveFrom: CalendarDate?
}

extension BirthDate {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    date = fields.required(1, "date", was?.date, "The date, month or year, or unknown.")
    estimated = fields.optional(2, "estimated", was?.estimated, "Whether it is an estimate.")
    effectiveFrom = fields.optional(
      3,
      "effectiveFrom",
      was?.effectiveFrom,
      "From when on this is held to be right."
    )
  }
}
