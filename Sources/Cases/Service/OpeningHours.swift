// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// When the service is open on some days of the week.
public struct OpeningHours: Record {
  public let days: [Weekday]
  public let opens: ClockTime
  public let closes: ClockTime
  public let sites: [SiteKind]
  public let closedOnBankHolidays: Bool
}

extension OpeningHours {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    days = fields.required(1, "days", was?.days, "On which days of the week.")
    opens = fields.required(2, "opens", was?.opens, "When it opens.")
    closes = fields.required(3, "closes", was?.closes, "When it closes; 00:00 is midnight.")
    sites = fields.required(
      4,
      "sites",
      was?.sites,
      "At which kinds of site; an empty list if everywhere."
    )
    closedOnBankHolidays = fields.required(
      5,
      "closedOnBankHolidays",
      was?.closedOnBankHolidays,
      "Whether it stays closed on bank holidays."
    )
  }
}
