// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody joined, changed role or team, went on leave, was suspended, came back, or left.
///
/// It stands in the stream of the member of staff, and is sealed under their key. It says how things
/// are from then on: roles, areas and status as a whole, and of the rest what has changed. What is
/// recorded after the service description in force counts before what the description says of them.
public struct StaffStatusRecorded: EventContent {
  public let staff: StaffID
  public let status: StaffStatus
  public let from: Moment?
  public let roles: [StaffMember.HeldRole]
  public let overlapReason: Line?
  public let areas: [AreaCode]
  public let sites: [SiteCode]?
  public let registration: Registration?
  public let vettedUntil: CalendarDate?
  public let barringCheckedUntil: CalendarDate?
  public let supervisor: StaffID?
  public let buddy: StaffID?
  public let reason: Line?
  public let until: Moment?
  public let cover: StaffID?
}

extension StaffStatusRecorded {
  /// EV43.
  public static let type = EventType(
    43,
    "StaffStatusRecorded",
    "Somebody joined, changed role or team, went on leave, was suspended, came back, or left."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    staff = fields.required(1, "staff", was?.staff, "Who.")
    status = fields.required(2, "status", was?.status, "Whether they may work.")
    from = fields.optional(3, "from", was?.from, "From when on, if not from when it happened.")
    roles = fields.required(
      4,
      "roles",
      was?.roles,
      "The roles they hold from then on; an empty list if none."
    )
    overlapReason = fields.optional(
      5,
      "overlapReason",
      was?.overlapReason,
      "Why they hold more than one role at a time."
    )
    areas = fields.required(6, "areas", was?.areas, "Their areas; an empty list if all.")
    sites = fields.optional(7, "sites", was?.sites, "Where they usually work.")
    registration = fields.optional(
      8,
      "registration",
      was?.registration,
      "Their professional registration, if it is new or renewed."
    )
    vettedUntil = fields.optional(
      9,
      "vettedUntil",
      was?.vettedUntil,
      "The last day of their police vetting, if it is new or renewed."
    )
    barringCheckedUntil = fields.optional(
      10,
      "barringCheckedUntil",
      was?.barringCheckedUntil,
      "The last day on which their check by the Disclosure and Barring Service counts."
    )
    supervisor = fields.optional(11, "supervisor", was?.supervisor, "Who supervises them.")
    buddy = fields.optional(12, "buddy", was?.buddy, "Who looks after them.")
    reason = fields.optional(13, "reason", was?.reason, "Why.")
    until = fields.optional(
      14,
      "until",
      was?.until,
      "Up to when they are on leave; what was recorded before it holds again then."
    )
    cover = fields.optional(15, "cover", was?.cover, "Who stands in for them while they are away.")
  }
}
