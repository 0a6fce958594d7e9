import Cases
import Testing
import Views

/// A case of somebody in Salford, referred and accepted on 1 June 2026 at 09:00.
@Suite struct `A row of a caseload` {
  @Test func `asks for a decision on a new referral`() throws {
    let row = try openingRow(triaged: false)
    #expect(row.stage == .referred)
    #expect(row.actions.map(\.words) == ["triage", "review the case"])
  }

  @Test func `says that nobody leads it`() throws {
    let row = try openingRow()
    #expect(row.flags == [.unallocated])
    #expect(row.actions.map(\.words) == ["first contact", "allocate a lead", "review the case"])
  }

  @Test func `becomes overdue in the minute after the time`() throws {
    try #expect(!openingRow(at: "2026-06-01T11:00:59+01:00").isOverdue)
    try #expect(openingRow(at: "2026-06-01T11:01:00+01:00").isOverdue)
  }

  @Test func `is looked at again after 28 days without anything new`() throws {
    let review = try openingRow().actions.first { $0.words == "review the case" }
    #expect(try review?.due == Happened(words: "2026-06-29"))
  }

  @Test(
    arguments: [
      ("1990-05-17", "36", false, [CaseFlag.unallocated]),
      ("2008-06-20", "17", true, [.unallocated, .birthday(18, on: .on(2026, 6, 20))]),
      ("2010-07-01", "15", true, [.unallocated, .birthday(16, on: .on(2026, 7, 1))]),
      ("2010-07-02", "15", true, [.unallocated]),
      ("2008", "17–18", nil, [.unallocated, .ageUnknown]),
      ("unknown", nil, nil, [.unallocated, .ageUnknown]),
    ] as [(String, String?, Bool?, [CaseFlag])]
  )
  func `says how old somebody is, and when that matters`(
    born: String,
    age: String?,
    isUnder18: Bool?,
    flags: [CaseFlag]
  ) throws {
    let row = try openingRow(born: born)
    #expect(row.age.words == age)
    #expect(row.age.isUnder18 == isUnder18)
    #expect(row.flags == flags)
  }

  @Test func `shows an immediate risk until risks have been assessed`() throws {
    var story = try Story([])
    try story.tell(
      "ReferralReceived",
      in: "case/C-0009",
      at: "2026-06-01T09:00+01:00",
      """
      {"person":"PN09","source":"SELF","medium":"02","site":"CU-PEN","areaOfResidence":"SAL",
      "pointOfIntervention":"CUST","justiceStatus":"ARREST","reasons":["SUIC"],"immediateRisk":true,
      "immediateRiskText":"Says that he wants to die.","personAware":true}
      """
    )
    let instant = try Instant.at("2026-06-01T10:00:00+01:00")
    let before = CaseloadRow(story.caseFiles()[0], in: story.service, asAt: instant)
    try story.tell(
      "RiskAssessed",
      in: "case/C-0009",
      at: "2026-06-01T09:30+01:00",
      """
      {"risks":[{"type":"suicide","level":"low","basis":"Said so in anger."}],"plannedActions":[],
      "reviewBy":"2026-06-01T12:00+01:00","validFor":"custody"}
      """
    )
    let after = CaseloadRow(story.caseFiles()[0], in: story.service, asAt: instant)
    #expect(before.flags.contains(.immediateRisk))
    #expect(!after.flags.contains(.immediateRisk))
  }

  @Test func `has the highest label of everything in the case`() throws {
    let row = try openingRow { story in
      try story.tell(
        "NoteAdded",
        in: "case/C-0009",
        at: "2026-06-01T09:30+01:00",
        label: "restricted",
        #"{"kind":"progress","text":"Moved.","containsOffenceAccount":false,"sensitive":true}"#
      )
    }
    #expect(row.label == .restricted)
    #expect(row.flags == [.unallocated, .restricted(.restricted)])
  }

  @Test func `shows where somebody lives by their address, and until then by the referral`() throws
  {
    let before = try openingRow()
    let after = try openingRow { story in
      try story.tell(
        "PersonDetailsRecorded",
        in: "person/PN09",
        at: "2026-06-01T09:30+01:00",
        #"{"address":{"kind":"home","noFixedAbode":true,"area":"BOL","safe":"yes"}}"#
      )
    }
    #expect(before.area == .value(AreaCode(checked: "SAL")))
    #expect(after.area == .value(AreaCode(checked: "BOL")))
  }
}

extension CalendarDate {
  fileprivate static func on(_ year: Int64, _ month: Int64, _ day: Int64) -> CalendarDate {
    CalendarDate(checkedYear: year, month: month, day: day)
  }
}
