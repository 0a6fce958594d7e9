// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A hearing was listed, listed anew, or taken out of the list.
public struct HearingScheduled: EventContent {
  public let hearing: HearingID
  public let matter: MatterID
  public let court: SiteCode
  public let building: Line?
  public let courtType: CourtType
  public let date: CalendarDate
  public let session: CourtSession
  public let at: Moment?
  public let purpose: HearingPurpose
  public let status: ListingStatus
  public let replacesHearing: HearingID?
  public let productionFrom: Production?
}

extension HearingScheduled {
  /// EV14.
  public static let type = EventType(
    14,
    "HearingScheduled",
    "A hearing was listed, listed anew, or taken out of the list."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    hearing = fields.required(1, "hearing", was?.hearing, "Which hearing.")
    matter = fields.required(2, "matter", was?.matter, "The matter that is heard.")
    court = fields.required(3, "court", was?.court, "The place of the court.")
    building = fields.optional(
      4,
      "building",
      was?.building,
      "The building, where the place has several."
    )
    courtType = fields.required(5, "courtType", was?.courtType, "Which kind of court sits.")
    date = fields.required(6, "date", was?.date, "The day.")
    session = fields.required(7, "session", was?.session, "Which half of the day.")
    at = fields.optional(8, "at", was?.at, "The time, if there is one.")
    purpose = fields.required(9, "purpose", was?.purpose, "What the hearing is for.")
    status = fields.required(
      10,
      "status",
      was?.status,
      "Whether it is listed or taken out of the list."
    )
    replacesHearing = fields.optional(
      11,
      "replacesHearing",
      was?.replacesHearing,
      "The hearing that this one is in place of."
    )
    productionFrom = fields.optional(
      12,
      "productionFrom",
      was?.productionFrom,
      "Where the person comes to court from."
    )
  }
}
