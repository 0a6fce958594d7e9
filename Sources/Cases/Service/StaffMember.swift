// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Somebody who works in the service, or used to.
///
/// Names are kept elsewhere.
public struct StaffMember: Record {
  /// A role that somebody holds, from one day to another.
  public struct HeldRole: Record {
    public let role: RoleCode
    public let from: CalendarDate
    public let until: CalendarDate?
  }

  public let staff: StaffID
  public let roles: [HeldRole]
  public let status: StaffStatus
  public let statusFrom: CalendarDate?
  public let areas: [AreaCode]
  public let sites: [SiteCode]
  public let vettedUntil: CalendarDate?
  public let registeredUntil: CalendarDate?
  public let inducted: Bool?
  public let users: [Name]?
}

extension StaffMember {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    staff = fields.required(1, "staff", was?.staff, "Who it is.")
    roles = fields.required(2, "roles", was?.roles, "The roles held, now and earlier.")
    status = fields.required(3, "status", was?.status, "Whether they may work.")
    statusFrom = fields.optional(
      4,
      "statusFrom",
      was?.statusFrom,
      "Since which day; left out if always. They were active before."
    )
    areas = fields.required(5, "areas", was?.areas, "Their areas; an empty list if all.")
    sites = fields.required(6, "sites", was?.sites, "Where they usually work.")
    vettedUntil = fields.optional(
      7,
      "vettedUntil",
      was?.vettedUntil,
      "The last day of their police vetting; left out if it is not known."
    )
    registeredUntil = fields.optional(
      8,
      "registeredUntil",
      was?.registeredUntil,
      "The last day of their professional registration; left out if it is not known."
    )
    inducted = fields.optional(
      9,
      "inducted",
      was?.inducted,
      "Whether their induction was completed before it was recorded week by week."
    )
    users = fields.optional(
      10,
      "users",
      was?.users,
      "The users of the operating system who are this member of staff."
    )
  }
}

extension StaffMember.HeldRole {
  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    role = fields.required(1, "role", was?.role, "Which role.")
    from = fields.required(2, "from", was?.from, "The first day.")
    until = fields.optional(3, "until", was?.until, "The last day; left out if it goes on.")
  }
}
