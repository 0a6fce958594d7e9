@testable import Cases

extension Role {
  /// The roles of the tested service: what each may do is what the rules under test look at.
  static let tested = [
    Role(code: "PMV", allocations: [.peer]),
    Role(
      code: "CEW",
      asksFor: [.engage, .service],
      upTo: .recommendations,
      to: [.mentalHealth],
      allocations: [.coWorker]
    ),
    Role(
      code: "FAC",
      asksFor: ConsentPurpose.allCases,
      upTo: .summary,
      grounds: [.vital, .child],
      allocations: [.lead, .coWorker],
      isCountersigned: true
    ),
    Role(
      code: "SP",
      asksFor: ConsentPurpose.allCases,
      upTo: .full,
      grounds: OverrideGround.allCases,
      allocations: [.lead, .coWorker],
      isSenior: true
    ),
    Role(
      code: "LP",
      asksFor: ConsentPurpose.allCases,
      upTo: .full,
      grounds: OverrideGround.allCases,
      allocations: [.lead, .coWorker],
      isSenior: true
    ),
    Role(code: "TM", isImporter: true, isSenior: true),
    Role(code: "ADM", upTo: .full, isDispatcher: true, isImporter: true),
    Role(code: "IGM", isSenior: true),
    Role(code: "AUD"),
    Role(code: "CGD"),
    Role(code: "SYS"),
  ]

  private init(
    code: String,
    asksFor consentPurposes: [ConsentPurpose] = [],
    upTo highestLevel: DetailLevel? = nil,
    to sharesWith: [RecipientClass] = [],
    grounds: [OverrideGround] = [],
    allocations: [AllocationKind] = [],
    isDispatcher: Bool = false,
    isImporter: Bool = false,
    isSenior: Bool = false,
    isCountersigned: Bool = false
  ) {
    self.init(
      code: RoleCode(checked: code),
      title: "A role",
      registered: isSenior,
      senior: isSenior,
      consentPurposes: consentPurposes,
      highestLevel: highestLevel,
      sharesWith: sharesWith,
      approvedReportsOnly: isDispatcher,
      overrideGrounds: grounds,
      allocations: allocations,
      importsForOthers: isImporter,
      correctsOthers: isSenior,
      assessesAsSpecialist: isSenior,
      needsCountersignature: isCountersigned,
      rejectsReferrals: isSenior,
      reading: nil
    )
  }
}

extension StaffMember {
  static let tested =
    [
      Author.mentor, .engagement, .facilitator, .senior, .lead, .manager, .administrator,
      .governance, .auditor, .guardian, .joiner, .engine,
    ].map { StaffMember($0, from: $0 == .joiner ? "2026-03-30" : "2025-01-01") } + [
      StaffMember(.suspended, from: "2025-01-01", status: .suspended, since: "2026-03-30"),
      StaffMember(.leaver, from: "2025-01-01", until: "2026-03-29"),
      StaffMember(
        staff: Author.promoted.staff,
        roles: [
          HeldRole(
            role: Author.engagement.role,
            from: date("2025-01-01"),
            until: date("2026-03-29")
          ),
          HeldRole(role: Author.facilitator.role, from: date("2026-03-30"), until: nil),
        ],
        status: .active,
        statusFrom: nil,
        areas: [],
        sites: [],
        vettedUntil: date("2027-12-31"),
        registeredUntil: nil,
        inducted: true,
        users: nil
      ),
    ]

  private init(
    _ author: Author,
    from: String,
    until: String? = nil,
    status: StaffStatus = .active,
    since: String? = nil
  ) {
    self.init(
      staff: author.staff,
      roles: [HeldRole(role: author.role, from: date(from), until: until.map { date($0) })],
      status: status,
      statusFrom: since.map { date($0) },
      areas: [],
      sites: [],
      vettedUntil: date("2027-12-31"),
      registeredUntil: date("2027-12-31"),
      inducted: true,
      users: nil
    )
  }
}

extension Permission {
  /// The roles that may record a type in the tested service.
  static func roles(for name: String) -> [RoleCode] {
    let clinical = ["FAC", "SP", "LP"]
    let seniors = ["SP", "LP"]
    let codes: [String] =
      switch name {
      case "NoteAdded": ["PMV", "CEW", "SYS"] + clinical
      case "ContactRecorded": ["PMV", "CEW"] + clinical
      case "InformationShared", "DisposalRecorded": ["CEW", "ADM"] + clinical
      case "ConsentRecorded", "OnwardReferralMade": ["CEW"] + clinical
      case "EntryCorrected": ["PMV", "CEW", "ADM", "IGM"] + clinical
      case "ConsentWithdrawn": ["PMV", "CEW", "TM", "ADM"] + clinical
      case "ReportApproved", "CaseReopened", "CaseAllocated": seniors
      case "StaffStatusRecorded": ["TM", "ADM"]
      case "BreakGlassInvoked": ["TM", "IGM"] + clinical
      case "BreakGlassReviewed", "RightsRequestDecided": ["IGM", "CGD"]
      case "AccessRestrictionChanged": seniors + ["IGM", "CGD"]
      case "RightsRequestReceived": ["CEW", "TM", "ADM", "IGM"] + clinical
      case "RetentionReviewed", "ErasureExecuted": ["IGM"]
      case "RecipientNotified": ["ADM", "IGM"] + clinical
      case "HuddleOpened", "HuddleClosed": seniors + ["TM"]
      case "StaffDevelopmentRecorded", "DutySeniorAssigned": seniors + ["TM"]
      case "WorkingStatusRecorded": ["PMV", "CEW", "TM", "ADM"] + clinical
      case "DutyAdviceRecorded": ["CEW", "TM"] + clinical
      case "ServiceDescribed": ["TM"]
      default: clinical
      }
    return codes.map { RoleCode(checked: $0) }
  }
}
