// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A matter came to its end, by the police or by a court.
///
/// A deferred sentence and a case sent to the Crown Court are no end, and are refused here.
public struct DisposalRecorded: EventContent {
  public let matter: MatterID
  public let level: DisposalLevel
  public let disposal: Disposal
  public let date: CalendarDate
  public let requirements: [Requirement]?
  public let months: Months?
  public let days: Days?
  public let diversionType: DiversionType
  public let sourceConfirmed: Bool
  public let partialOffences: [Ordinal]?
}

extension DisposalRecorded {
  /// EV16.
  public static let type = EventType(16, "DisposalRecorded", "A matter came to its end.")

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    matter = fields.required(1, "matter", was?.matter, "Which matter.")
    level = fields.required(2, "level", was?.level, "Whether police or court.")
    disposal = fields.required(3, "disposal", was?.disposal, "How it ended.")
    date = fields.required(4, "date", was?.date, "On which day.")
    requirements = fields.optional(5, "requirements", was?.requirements, "What the order requires.")
    months = fields.optional(
      6,
      "months",
      was?.months,
      "How long the order or sentence is, in months."
    )
    days = fields.optional(
      7,
      "days",
      was?.days,
      "How long the order or sentence is, in days, if not whole months."
    )
    diversionType = fields.required(
      8,
      "diversionType",
      was?.diversionType,
      "Whether the person was diverted, and how."
    )
    sourceConfirmed = fields.required(
      9,
      "sourceConfirmed",
      was?.sourceConfirmed,
      "Whether it was confirmed by the police or the court register."
    )
    partialOffences = fields.optional(
      10,
      "partialOffences",
      was?.partialOffences,
      "Which offences of the matter it covers, counted from 1, if not all."
    )
  }
}
