// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// An offence that is alleged.
public struct Offence: Record {
  public let category: OffenceCategory
  public let cjsCode: OffenceCode?
  public let flags: [OffenceFlag]?
  public let allegedDate: CalendarDate?
}

extension Offence {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    category = fields.required(1, "category", was?.category, "What kind of offence is alleged.")
    cjsCode = fields.optional(
      2,
      "cjsCode",
      was?.cjsCode,
      "The code in the index of the criminal justice system."
    )
    flags = fields.optional(3, "flags", was?.flags, "What makes it special.")
    allegedDate = fields.optional(
      4,
      "allegedDate",
      was?.allegedDate,
      "When it is alleged to have been."
    )
  }
}
