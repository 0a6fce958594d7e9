@testable import Cases
import TestSupport
import Testing

/// INV-13: a version of a list may begin on a day, and lack codes that others had.
@Suite struct `A code of a list` {
  private let school = [CodeListVersion.recipients(without: ["EDU"])]
  private let accommodations = Name(checked: "CL-ACCOM")
  private let told = Step.shared(with: .education, for: nil, .procedural, under: .procedural)

  private func known(_ lists: [CodeListVersion]) -> Scenario {
    given(.registered(), .referred(), .met(), in: Service(.tested(with: lists)))
  }

  @Test func `is recorded if no version lacks it`() { known([]).when(told).thenRecorded() }

  @Test func `is refused if the version in force lacks it`() {
    known(school).when(told).thenRefused(by: "INV-13")
  }

  @Test func `is refused so even if it has happened`() {
    known(school).when(told, intent: .reported).thenRefused(by: "INV-13")
  }

  @Test func `is recorded up to the day before it was dropped`() {
    let lists = [
      CodeListVersion.recipients(without: []),
      .recipients(without: ["EDU"], from: "2026-03-31"),
    ]
    known(lists).when(told).thenRecorded()
    var later = told
    later.happened = at("09:30", on: "2026-03-31")
    known(lists).when(later).thenRefused(by: "INV-13")
  }

  @Test func `is recorded again once a later version has it`() {
    let lists = [
      CodeListVersion.recipients(without: ["EDU"], from: "2026-01-01"),
      .recipients(without: [], from: "2026-03-30"),
    ]
    known(lists).when(told).thenRecorded()
  }

  @Test(arguments: [
    (ReferralReceived.type, "CL-NEED", true), (InformationShared.type, "CL-RECIP", true),
    (PersonDetailsRecorded.type, "CL-ACCOM", true), (InformationShared.type, "CL-ACCOM", false),
    (HuddleClosed.type, "CL-NEED", false),
  ])
  func `is looked for only in types that have codes of that list`(
    _ type: EventType,
    _ list: String,
    _ isUsed: Bool
  ) {
    #expect(ListsUsed.byType[type.number]?.contains(list) == isUsed)
  }

  @Test func `is judged wherever it stands in an event`() {
    let sources = CodeListVersion(
      list: Name(checked: "CL-NEED"),
      version: "2026-2",
      from: nil,
      retired: ["ALC"]
    )
    given(.registered(), in: Service(.tested(with: [sources])))
      .when(.referred()).thenRefused(by: "INV-13")
    given(.registered(), in: Service(.tested(with: [sources])))
      .when(.referred(reasons: [.housing])).thenRecorded()
  }

  @Test(arguments: zip(["2026-03-31", "2026-04-01"], [false, true]))
  func `of the older list of accommodation is refused from the day on which that is retired`(
    _ day: String,
    _ isRetired: Bool
  ) {
    let lists = [
      CodeListVersion(list: accommodations, version: "MHSDS-4", from: nil, retired: nil),
      CodeListVersion(
        list: accommodations,
        version: "MHSDS-5",
        from: date("2026-04-01"),
        retired: ["HM06"]
      ),
    ]
    let registered = given(.registered(), in: Service(.tested(with: lists)))
    let outcome = registered.when(
      .detailed(accommodation: .shortTermGuest, at: at("09:00", on: day))
    )
    if isRetired { outcome.thenRefused(by: "INV-13") } else { outcome.thenRecorded() }
    registered.when(.detailed(accommodation: .current21, at: at("09:00", on: day))).thenRecorded()
  }

  @Test(arguments: [
    ("CL-REMAND", RemandStatus.lists), ("CL-PLEA", Plea.lists),
    ("CL-HEARING", HearingOutcome.lists), ("CL-ACCOM", AccommodationType.lists),
    ("CL-EMPLOY", EmploymentStatus.lists), ("CL-ETHNIC", EthnicCategory.lists),
    ("CL-MEDIUM", Medium.lists), ("CL-ATTENDANCE", Attendance.lists),
    ("CL-GENDER", GenderIdentity.lists), ("CL-OFFHISTORY", OffenceHistory.lists),
  ])
  func `of a national list belongs to a list of the description`(
    _ name: String,
    _ lists: [String]
  ) {
    #expect(lists == [name])
  }

  @Test func `of the same spelling in another list is another`() {
    let needs = CodeListVersion(
      list: Name(checked: "CL-NEED"),
      version: "2026-2",
      from: nil,
      retired: ["EDU"]
    )
    known([needs]).when(told).thenRecorded()
  }
}

extension CodeListVersion {
  fileprivate static func recipients(
    without codes: [Line],
    from day: String? = nil
  ) -> CodeListVersion {
    CodeListVersion(
      list: Name(checked: "CL-RECIP"),
      version: "2026-2",
      from: day.map { date($0) },
      retired: codes
    )
  }
}

extension ServiceDescribed {
  /// The tested service with other code lists, or with other rules for its staff.
  static func tested(
    with lists: [CodeListVersion] = [],
    operations: OperatingRules = .tested
  ) -> ServiceDescribed {
    ServiceDescribed(
      name: tested.name,
      areas: tested.areas,
      sites: tested.sites,
      roles: tested.roles,
      staff: tested.staff,
      permissions: tested.permissions,
      purposes: tested.purposes,
      routes: tested.routes,
      points: tested.points,
      groundsToConfirm: tested.groundsToConfirm,
      thirdPartyTypes: tested.thirdPartyTypes,
      settledOutcomes: tested.settledOutcomes,
      limits: tested.limits,
      indicators: tested.indicators,
      huddles: tested.huddles,
      codeLists: lists,
      bankHolidays: tested.bankHolidays,
      operations: operations
    )
  }
}
