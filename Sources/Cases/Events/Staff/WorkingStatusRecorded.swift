// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody signed on or off, checked in, began or ended a visit or a break; or did not.
///
/// It stands in the stream of the member of staff. The engine itself records a check that is overdue,
/// from the time by which it was expected.
public struct WorkingStatusRecorded: EventContent {
  public let status: WorkingStatus
  public let exception: WorkingException?
  public let site: SiteCode?
  public let place: Line?
  public let lone: Bool?
  public let expectedNextBy: Moment?
  public let shiftEnds: Moment?
  public let method: CheckMethod?
  public let buddy: StaffID?
  public let note: Line?
}

extension WorkingStatusRecorded {
  /// EV45.
  public static let type = EventType(
    45,
    "WorkingStatusRecorded",
    "Somebody signed on or off, checked in, began or ended a visit or a break; or did not."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    status = fields.required(1, "status", was?.status, "What happened.")
    exception = fields.conditional(
      2,
      "exception",
      was?.exception,
      "What is not as it should be.",
      when: Condition("status", status, in: .exception)
    )
    site = fields.optional(3, "site", was?.site, "The site they are at.")
    place = fields.optional(4, "place", was?.place, "Where they are, if at no site.")
    lone = fields.conditional(
      5,
      "lone",
      was?.lone,
      "Whether they are alone there.",
      when: Condition("status", status, in: .signedOn, .visitStarted)
    )
    expectedNextBy = fields.conditional(
      6,
      "expectedNextBy",
      was?.expectedNextBy,
      "By when they are expected to check in again.",
      when: Condition(
        "status",
        status,
        in: .signedOn,
        .checkedIn,
        .visitStarted,
        .visitEnded,
        .breakStarted,
        .breakEnded
      )
    )
    shiftEnds = fields.optional(
      7,
      "shiftEnds",
      was?.shiftEnds,
      "When their shift is expected to end."
    )
    method = fields.optional(8, "method", was?.method, "How they and a colleague were in touch.")
    buddy = fields.optional(9, "buddy", was?.buddy, "Who looks out for them.")
    note = fields.optional(10, "note", was?.note, "What else to know.")
  }
}
