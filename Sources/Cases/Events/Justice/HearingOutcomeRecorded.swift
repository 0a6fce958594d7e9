// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A court did something with a case; each hearing has one result.
///
/// An adjournment ends no matter, and neither does a warrant for who did not come.
public struct HearingOutcomeRecorded: EventContent {
  public let hearing: HearingID
  public let outcome: HearingOutcome
  public let plea: Plea?
  public let remandStatus: RemandStatus
  public let bailConditions: [Line]?
  public let nextHearing: NextHearing?
  public let reportOrdered: ReportOrder?
  public let informationUsed: Answer<Bool>?
  public let didNotAttend: Bool?
  public let warrantIssued: Bool?
}

extension HearingOutcomeRecorded {
  /// EV15.
  public static let type = EventType(
    15,
    "HearingOutcomeRecorded",
    "A court did something with a case."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    hearing = fields.required(1, "hearing", was?.hearing, "Which hearing.")
    outcome = fields.required(2, "outcome", was?.outcome, "What the court did.")
    plea = fields.optional(3, "plea", was?.plea, "What the person pleaded, if it was asked.")
    remandStatus = fields.required(
      4,
      "remandStatus",
      was?.remandStatus,
      "Where the person is until the next hearing; NA if the matter has ended."
    )
    bailConditions = fields.conditional(
      5,
      "bailConditions",
      was?.bailConditions,
      "The conditions of bail; an empty list if they are not known.",
      when: Condition("remandStatus", remandStatus, in: .conditionalBail)
    )
    nextHearing = fields.conditional(
      6,
      "nextHearing",
      was?.nextHearing,
      "When the next hearing is.",
      when: Condition(
        "outcome",
        outcome,
        in: .reportRequested,
        .adjourned,
        .committed,
        .committedWithReport,
        .noOutcome
      )
    )
    reportOrdered = fields.conditional(
      7,
      "reportOrdered",
      was?.reportOrdered,
      "The report that the court ordered.",
      when: Condition("outcome", outcome, in: .reportRequested, .committedWithReport)
    )
    informationUsed = fields.optional(
      8,
      "informationUsed",
      was?.informationUsed,
      "Whether the court had information from this service before it."
    )
    didNotAttend = fields.optional(
      9,
      "didNotAttend",
      was?.didNotAttend,
      "Whether the person did not come."
    )
    warrantIssued = fields.optional(
      10,
      "warrantIssued",
      was?.warrantIssued,
      "Whether the court issued a warrant."
    )
  }
}
