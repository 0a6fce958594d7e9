import Cases
import Testing
import Views

/// A case of somebody in Salford, referred and accepted on 1 June 2026 at 09:00.
@Suite struct `A row of a caseload` {
  private func row(
    at words: String = "2026-06-01T10:00:00+01:00",
    born: String = "1990-05-17",
    triaged: Bool = true,
    _ more: (inout Story) throws -> Void = { _ in }
  ) throws -> CaseloadRow {
    var story = try Story([])
    try story.tellReferral(born: born, triaged: triaged)
    try more(&story)
    let instant = try Instant.at(words)
    let file = try #require(story.caseFiles(by: instant).first)
    return CaseloadRow(file, in: story.service, asAt: instant)
  }

  @Test func `asks for a decision on a new referral`() throws {
    let row = try row(triaged: false)
    #expect(row.stage == .referred)
    #expect(row.actions.map(\.words) == ["triage", "review the case"])
  }

  @Test func `says that nobody leads it`() throws {
    let row = try row()
    #expect(row.flags == [.unallocated])
    #expect(row.actions.map(\.words) == ["first contact", "allocate a lead", "review the case"])
  }

  @Test func `becomes overdue in the minute after the time`() throws {
    try #expect(!row(at: "2026-06-01T11:00:59+01:00").isOverdue)
    try #expect(row(at: "2026-06-01T11:01:00+01:00").isOverdue)
  }

  @Test func `is looked at again after 28 days without anything new`() throws {
    let review = try row().actions.first { $0.words == "review the case" }
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
    let row = try row(born: born)
    #expect(row.age.words == age)
    #expect(row.age.isUnder18 == isUnder18)
    #expect(row.flags == flags)
  }

  @Test func `counts the days of an investigation without bail`() throws {
    let row = try row(at: "2026-09-09T10:00:00+01:00") { story in
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T18:00+01:00",
        """
        {"matter":"M-1","kind":"RUI","offences":[],"releasedAt":"2026-06-01T17:30+01:00"}
        """
      )
    }
    #expect(row.matters.map(\.words) == ["M-1 RUI"])
    #expect(row.investigationDays == 100)
    #expect(row.justice == nil)
  }

  @Test func `shows the day to return on bail until it is over`() throws {
    let bail = { (story: inout Story) in
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T18:00+01:00",
        """
        {"matter":"M-1","kind":"PCB","offences":[],"releasedAt":"2026-06-01T17:30+01:00",
        "bail":{"returnAt":"2026-06-20","conditions":[]}}
        """
      )
    }
    try #expect(row(at: "2026-06-20T23:59:59+01:00", bail).justice?.words == "bail return M-1")
    try #expect(row(at: "2026-06-21T00:00:00+01:00", bail).justice == nil)
  }

  @Test func `shows the limit of a detention that goes on`() throws {
    let row = try row { story in
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T06:00+01:00",
        #"{"matter":"M-1","kind":"ARREST","offences":[]}"#
      )
      try story.tell(
        "DetentionTimeRecorded",
        in: "case/C-0009",
        at: "2026-06-01T06:30+01:00",
        """
        {"matter":"M-1","kind":"relevantTime","at":"2026-06-01T06:30+01:00","source":"custodyRecord"}
        """
      )
    }
    #expect(row.justice?.words == "detention limit M-1")
    #expect(try row.justice?.at == Happened(words: "2026-06-02T06:30+01:00"))
  }

  @Test func `says that a refused purpose is due once its time has come`() throws {
    let refusal = { (story: inout Story) in
      try story.tell(
        "ConsentRefused",
        in: "case/C-0009",
        at: "2026-06-01T09:30+01:00",
        """
        {"purposes":["ENGAGE"],"reofferPlan":{"again":{"on":"2026-06-03"}},
        "capacityBasis":{"presumed":"yes"}}
        """
      )
    }
    let early = try row(at: "2026-06-02T12:00:00+01:00", refusal)
    let late = try row(at: "2026-06-03T12:00:00+01:00", refusal)
    #expect(early.consents.map(\.words) == ["ENGAGE refused", "POLICE not asked", "COURT not asked"])
    #expect(early.flags == [.unallocated])
    #expect(late.flags == [.unallocated, .reofferDue(.engage)])
    #expect(late.actions.map(\.words).contains("ask again: ENGAGE"))
  }

  @Test func `says that a refused purpose is due once its stage has come`() throws {
    let row = try row { story in
      try story.tell(
        "ConsentRefused",
        in: "case/C-0009",
        at: "2026-06-01T09:30+01:00",
        """
        {"purposes":["COURT"],"reofferPlan":{"again":{"stage":"court"}},
        "capacityBasis":{"presumed":"yes"}}
        """
      )
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T09:40+01:00",
        #"{"matter":"M-1","kind":"CHARGED","offences":[]}"#
      )
    }
    #expect(row.flags.contains(.reofferDue(.court)))
  }

  @Test func `does not take somebody asleep for somebody who refused`() throws {
    let row = try row { story in
      try story.tell(
        "ContactRecorded",
        in: "case/C-0009",
        at: "2026-06-01T09:30+01:00",
        """
        {"contactWith":"person","medium":"01","outcome":"notSeen-asleep",
        "nextAttemptAt":"2026-06-01T12:00+01:00"}
        """
      )
    }
    #expect(row.consents.first?.words == "ENGAGE deferred")
    #expect(row.nextAction?.words == "contact")
    #expect(row.stage == .accepted)
  }

  @Test func `has the highest label of everything in the case`() throws {
    let row = try row { story in
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

  @Test func `shows why an area is not known`() throws {
    let row = try row { story in
      try story.tell(
        "PersonDetailsRecorded",
        in: "person/PN09",
        at: "2026-06-01T09:30+01:00",
        #"{"address":{"kind":"home","noFixedAbode":true,"area":"BOL","safe":"yes"}}"#
      )
    }
    #expect(row.area == .value(AreaCode(checked: "BOL")))
  }
}

extension CalendarDate {
  fileprivate static func on(_ year: Int64, _ month: Int64, _ day: Int64) -> CalendarDate {
    CalendarDate(checkedYear: year, month: month, day: day)
  }
}
