// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Whom a safeguarding referral by one route tells, and when an answer is due.
public struct RouteCoverage: Record {
  public let route: SafeguardingRoute
  public let recipients: [RecipientClass]
  public let responseWorkingDays: Int64?
}

extension RouteCoverage {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    route = fields.required(1, "route", was?.route, "Which way the referral goes.")
    recipients = fields.required(2, "recipients", was?.recipients, "Who is told by it.")
    responseWorkingDays = fields.optional(
      3,
      "responseWorkingDays",
      was?.responseWorkingDays,
      "After how many working days an answer is due; left out if there is no time for it."
    )
  }
}
