// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What a service has decided about its staff and about the governance of its records.
///
/// What is left out is not asked for, or has no time set. None of the numbers is negative.
public struct OperatingRules: Record {
  public let vettedSites: [SiteKind]?
  public let inductionWeeks: Int64?
  public let checkInMinutes: Int64?
  public let breakGlassMinutes: Int64?
  public let breakGlassReviewDays: Int64?
  public let complaintDays: Int64?
  public let deceasedAccessDays: Int64?
  public let retention: [RetentionPeriod]?
  public let openingHours: [OpeningHours]?
  public let tools: [ToolCoverage]?
  public let advice: [GroundAdvice]?
  public let longestDutyHours: Int64?
  public let overrideRecipients: Int64?
}

extension OperatingRules {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    vettedSites = fields.optional(
      1,
      "vettedSites",
      was?.vettedSites,
      "The kinds of site where work takes vetting in date and a completed induction."
    )
    inductionWeeks = fields.optional(
      2,
      "inductionWeeks",
      was?.inductionWeeks,
      "How many weeks an induction has, each signed off."
    )
    checkInMinutes = fields.optional(
      3,
      "checkInMinutes",
      was?.checkInMinutes,
      "Within how many minutes somebody who works alone is expected to check in again."
    )
    breakGlassMinutes = fields.optional(
      4,
      "breakGlassMinutes",
      was?.breakGlassMinutes,
      "For how many minutes breaking the glass opens what is restricted, unless it says."
    )
    breakGlassReviewDays = fields.optional(
      5,
      "breakGlassReviewDays",
      was?.breakGlassReviewDays,
      "Within how many working days somebody else reviews it."
    )
    complaintDays = fields.optional(
      6,
      "complaintDays",
      was?.complaintDays,
      "Within how many days a complaint about the use of data is answered."
    )
    deceasedAccessDays = fields.optional(
      7,
      "deceasedAccessDays",
      was?.deceasedAccessDays,
      "Within how many days a request for the record of somebody who has died is answered."
    )
    retention = fields.optional(
      8,
      "retention",
      was?.retention,
      "For how long records are kept, by rule."
    )
    openingHours = fields.optional(
      9,
      "openingHours",
      was?.openingHours,
      "When the service is open."
    )
    tools = fields.optional(
      10,
      "tools",
      was?.tools,
      "For which ages tools are meant; for every age where one is not listed."
    )
    advice = fields.optional(
      11,
      "advice",
      was?.advice,
      "Whose advice a ground for sharing without consent takes; anybody's where it is not listed."
    )
    longestDutyHours = fields.optional(
      12,
      "longestDutyHours",
      was?.longestDutyHours,
      "For how many hours somebody can be the duty senior at most; any length if left out."
    )
    overrideRecipients = fields.optional(
      13,
      "overrideRecipients",
      was?.overrideRecipients,
      "How many kinds of recipients a decision to share without consent can name at most."
    )
  }
}
