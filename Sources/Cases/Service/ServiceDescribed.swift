// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// How the service is organised, and what it has decided to allow.
///
/// A service is described by data: another service is another description, not another program.
/// What the law fixes is in the rules; what people have agreed on, or may agree on differently
/// tomorrow, is here. A new description replaces the one before as a whole, from when it is recorded.
public struct ServiceDescribed: EventContent {
  public let name: Line
  public let areas: [ServiceArea]
  public let sites: [Site]
  public let roles: [Role]
  public let staff: [StaffMember]
  public let permissions: [Permission]
  public let purposes: [PurposeCoverage]
  public let routes: [RouteCoverage]
  public let points: [PointCoverage]
  public let groundsToConfirm: [OverrideGround]
  public let thirdPartyTypes: [Line]
  public let settledOutcomes: [OnwardOutcome]
  public let limits: ServiceLimits
  public let indicators: [Indicator]
  public let huddles: [HuddleSlot]
  public let codeLists: [CodeListVersion]
  public let bankHolidays: [CalendarDate]
  public let operations: OperatingRules?
}

extension ServiceDescribed {
  /// Number 62: one of the engine's own types.
  public static let type = EventType(
    62,
    "ServiceDescribed",
    "How the service is organised, and what it has decided to allow."
  )

  /// The listing.
  @inlinable @inline(__always)
  public init<F: Form>(_ fields: inout F, _ was: Self?) {
    name = fields.required(1, "name", was?.name, "What the service is called.")
    areas = fields.required(2, "areas", was?.areas, "The areas in which it works.")
    sites = fields.required(3, "sites", was?.sites, "The places where it works.")
    roles = fields.required(4, "roles", was?.roles, "What people are employed as.")
    staff = fields.required(5, "staff", was?.staff, "Who works here, in which roles.")
    permissions = fields.required(
      6,
      "permissions",
      was?.permissions,
      "Which roles may record which type of event; a type that is not listed is nobody's."
    )
    purposes = fields.required(
      7,
      "purposes",
      was?.purposes,
      "Who may be told under a consent for a purpose; nobody where it is not listed."
    )
    routes = fields.required(
      8,
      "routes",
      was?.routes,
      "Whom a safeguarding referral tells, and when an answer is due."
    )
    points = fields.required(
      9,
      "points",
      was?.points,
      "At which kinds of site a point of intervention can be; anywhere where it is not listed."
    )
    groundsToConfirm = fields.required(
      10,
      "groundsToConfirm",
      was?.groundsToConfirm,
      "Grounds for sharing without consent that a senior has to confirm, unless the author is one."
    )
    thirdPartyTypes = fields.required(
      11,
      "thirdPartyTypes",
      was?.thirdPartyTypes,
      "Types whose time is that of somebody else, so that they are never late."
    )
    settledOutcomes = fields.required(
      12,
      "settledOutcomes",
      was?.settledOutcomes,
      "Outcomes after which an onward referral needs no owner any more."
    )
    limits = fields.required(13, "limits", was?.limits, "Times, ages and counts.")
    indicators = fields.required(14, "indicators", was?.indicators, "What the service measures.")
    huddles = fields.required(15, "huddles", was?.huddles, "When the safety huddles are.")
    codeLists = fields.required(
      16,
      "codeLists",
      was?.codeLists,
      "The versions of the code lists in force."
    )
    bankHolidays = fields.required(
      17,
      "bankHolidays",
      was?.bankHolidays,
      "Days that are not working days, beside Saturdays and Sundays."
    )
    operations = fields.optional(
      18,
      "operations",
      was?.operations,
      "What it has decided about its staff and about the governance of its records."
    )
  }
}
