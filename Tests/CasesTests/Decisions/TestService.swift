@testable import Cases

extension Author {
  static let mentor = Author("ST08", "PMV")
  static let engagement = Author("ST03", "CEW")
  static let facilitator = Author("ST02", "FAC")
  static let senior = Author("ST01", "SP")
  static let lead = Author("ST04", "LP")
  static let manager = Author("ST07", "TM")
  static let administrator = Author("ST13", "ADM")
  static let governance = Author("ST10", "IGM")
  static let auditor = Author("ST12", "AUD")
  static let engine = Author("SYS1", "SYS")
  /// Suspended from 30 March 2026 on.
  static let suspended = Author("ST20", "FAC")
  /// A facilitator up to 29 March 2026.
  static let leaver = Author("ST21", "FAC")
  /// A facilitator from 30 March 2026 on.
  static let joiner = Author("ST22", "FAC")
  /// A community engagement worker up to 29 March 2026, a facilitator after that.
  static let promoted = Author("ST23", "FAC")

  init(_ staff: String, _ role: String) {
    self.init(staff: StaffID(checked: staff), role: RoleCode(checked: role))
  }
}

extension Service {
  /// The service in which the scenarios play.
  static let tested = Service(.tested)
}

extension ServiceDescribed {
  static let tested = ServiceDescribed(
    name: "A service",
    areas: ["SAL", "WIG"].map { ServiceArea(code: AreaCode(checked: $0), name: "An area") },
    sites: [
      .tested("CU-PEN", .custody), .tested("CO-MAN", .court), .tested("COMM", .community),
      .tested("CU-OLD", .custody, until: date("2025-12-31")),
    ],
    roles: Role.tested,
    staff: StaffMember.tested,
    permissions: Event.contents.map { $0.type.name }.map { name in
      Permission(event: Line(checked: name), roles: Permission.roles(for: name))
    },
    purposes: [
      PurposeCoverage(purpose: .police, recipients: [.custody, .officerInCase, .prosecution]),
      PurposeCoverage(purpose: .court, recipients: [.legalAdviser, .bench, .judge]),
      PurposeCoverage(purpose: .youthJustice, recipients: [.youthJustice]),
      PurposeCoverage(purpose: .gp, recipients: [.gp]),
      PurposeCoverage(
        purpose: .service,
        recipients: [.mentalHealth, .childSocialCare, .otherService]
      ),
      PurposeCoverage(purpose: .family, recipients: [.family]),
      PurposeCoverage(purpose: .education, recipients: [.education]),
    ],
    routes: [
      RouteCoverage(
        route: .childrensServices,
        recipients: [.childSocialCare],
        responseWorkingDays: 1
      )
    ],
    points: [PointCoverage(point: .custody, kinds: [.custody])],
    groundsToConfirm: [.child],
    thirdPartyTypes: ["JusticeMatterRecorded", "DetentionTimeRecorded"],
    settledOutcomes: [.attended, .withdrawn],
    limits: .tested,
    indicators: [],
    huddles: HuddleSlot.tested,
    codeLists: [],
    bankHolidays: [date("2026-04-03"), date("2026-04-06")],
    operations: .tested
  )
}

extension ServiceLimits {
  static let tested = ServiceLimits(
    minimumAge: 10,
    lateAfterHours: 24,
    toleranceMinutes: 2,
    triageMinutes: 60,
    reopenDays: 30,
    detentionHours: 24,
    firstReviewHours: 6,
    nextReviewHours: 9,
    overrideHours: 24,
    overrideReviewHours: 24,
    releaseFollowUpHours: 24,
    longestContactHours: 12,
    shortestScreeningMinutes: 2,
    reoffersPerStage: 2,
    contactAttempts: 3,
    caseReviewDays: 28,
    supportWeeks: 12,
    longestOverrideHours: 72,
    longestExtensionHours: 36,
    longestDetentionHours: 96
  )
}

extension Site {
  fileprivate static func tested(
    _ code: String,
    _ kind: SiteKind,
    until: CalendarDate? = nil
  ) -> Site {
    Site(
      code: SiteCode(checked: code),
      name: "A site",
      kind: kind,
      areas: [],
      validFrom: nil,
      validUntil: until
    )
  }
}
