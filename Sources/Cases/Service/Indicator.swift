// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Something that the service measures about itself.
public struct Indicator: Record {
  public let code: Name
  public let meaning: Line
  public let withinMinutes: Int64?
  public let withinWorkingDays: Int64?
}

extension Indicator {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    code = fields.required(1, "code", was?.code, "Its code, as in `K01`.")
    meaning = fields.required(2, "meaning", was?.meaning, "What is measured.")
    withinMinutes = fields.optional(
      3,
      "withinMinutes",
      was?.withinMinutes,
      "Within how many minutes it should be done."
    )
    withinWorkingDays = fields.optional(
      4,
      "withinWorkingDays",
      was?.withinWorkingDays,
      "Within how many working days it should be done."
    )
  }
}
