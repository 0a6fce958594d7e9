// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A place where the service works, for as long as it does.
public struct Site: Record {
  public let code: SiteCode
  public let name: Line
  public let kind: SiteKind
  public let areas: [AreaCode]
  public let validFrom: CalendarDate?
  public let validUntil: CalendarDate?
}

extension Site {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    code = fields.required(1, "code", was?.code, "Its code, as in `CU-PEN`.")
    name = fields.required(2, "name", was?.name, "Its name.")
    kind = fields.required(3, "kind", was?.kind, "What kind of place it is.")
    areas = fields.required(
      4,
      "areas",
      was?.areas,
      "The areas it serves; an empty list if it serves all."
    )
    validFrom = fields.optional(5, "validFrom", was?.validFrom, "Its first day.")
    validUntil = fields.optional(6, "validUntil", was?.validUntil, "Its last day.")
  }
}
