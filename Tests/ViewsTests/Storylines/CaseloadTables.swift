@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B and F, imported into a store, as the caseload has them.
@Suite struct `The caseload tables of the storylines` {
  private func caseload(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try Caseload(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report()
  }

  @Test func `are empty in the night of the clock change, before anybody has referred him`() throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T00:55:00Z"),
        .known(at: "2026-03-29T02:05:00+01:00"), .happened(by: "2026-03-29T02:05:00+01:00"),
      ]
      let tables = try looks.map { try caseload($0, in: record).table("case") }
      #expect(tables == ["case", "case", "case", "case"])
    }
  }

  @Test func `have him on the morning of the clock change, to be decided on before his interview`()
    throws
  {
    try withStorylines(["A"]) { record in
      let report = try caseload(.known(at: "2026-03-29T08:00:00+01:00"), in: record)
      #expect(
        report.table("case", "person", "age", "area", "needs", "stage", "matters", "lead") == """
          case | person | age | area | needs | stage | matters | lead
          C-0001 | Daniel Reeve | 34 | SAL | MH-DEP, ALC | referred | M-0001 ARREST | 
          """
      )
      #expect(
        report.table("nextAction", "due", "overdue", "justice", "justiceAt", "lastContact") == """
          nextAction | due | overdue | justice | justiceAt | lastContact
          triage | 2026-03-29T10:00+01:00 | no | detention limit M-0001 | 2026-03-29T23:05+01:00 | 
          """
      )
      #expect(
        report.table("consent", "risk", "flags", "daysOpen") == """
          consent | risk | flags | daysOpen
          ENGAGE not asked, POLICE not asked, COURT not asked |  |  | 0
          """
      )
    }
  }

  @Test func `follow him to court and home`() throws {
    try withStorylines(["A"]) { record in
      let court = try caseload(.known(at: "2026-03-30T12:06:00+01:00"), in: record)
      #expect(
        court.table("stage", "matters", "lead", "priority", "justice", "justiceAt") == """
          stage | matters | lead | priority | justice | justiceAt
          awaiting outcome | M-0001 COURT-BAIL | ST01 | 2 | hearing H-0002 CO-MAN AM | 2026-04-27
          """
      )
      #expect(
        court.table("consent", "risk", "riskAgeHours", "flags") == """
          consent | risk | riskAgeHours | flags
          ENGAGE given, RECORDS given, POLICE given L1, COURT given L2, PROB given L2, \
          SERVICE given L1 | suicide medium | 26 | risk expired
          """
      )
      // #28 is A25, the visit at home: the log up to there, looked at two weeks later.
      let home = try caseload(.position(28, asAt: "2026-04-15T09:00:00+01:00"), in: record)
      #expect(
        home.table("stage", "onward", "lastContact", "nextAction", "due", "furtherActions") == """
          stage | onward | lastContact | nextAction | due | furtherActions
          supporting | OR-0001 drugAndAlcohol no answer | 2026-04-02T14:00+01:00 | \
          review the risk | 2026-03-30T09:00+01:00 | contact, answer to OR-0001, review the case
          """
      )
    }
  }

  @Test func `have him again while his case is open again, with nothing that he agreed to`() throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-04-29T15:04:00+01:00"), .known(at: "2026-05-12T09:44:00+01:00"),
        .known(at: "2026-05-13T10:02:00+01:00"),
      ]
      let tables = try looks.map {
        try caseload($0, in: record).table(
          "case",
          "stage",
          "matters",
          "lead",
          "daysOpen",
          "consent"
        )
      }
      let header = "case | stage | matters | lead | daysOpen | consent"
      #expect(
        tables == [
          header,
          """
          \(header)
          C-0001 | closing |  | ST01 | 44 | ENGAGE lapsed, RECORDS lapsed, POLICE lapsed, \
          COURT lapsed, PROB lapsed, SERVICE lapsed
          """,
          header,
        ]
      )
    }
  }

  @Test func `have a child with what helps him, his risk, and that there is a concern`() throws {
    try withStorylines(["B"]) { record in
      let report = try caseload(.known(at: "2026-04-08T15:30:00+01:00"), in: record)
      #expect(
        report.table("case", "age", "under18", "stage", "matters", "risk", "communication") == """
          case | age | under18 | stage | matters | risk | communication
          C-0002 | 13 | yes | screened | M-0002 VI | exploitation high | easyRead, \
          shortQuestions, breaks every 20 minutes, appropriate adult, intermediary
          """
      )
      #expect(
        report.table("safeguarding", "consent", "label") == """
          safeguarding | consent | label
          SG-0002 restricted ST06 due 2026-04-08T18:00+01:00 | ENGAGE given, POLICE given L1, \
          COURT not asked, YJS given L1, SERVICE given L2, EDU refused | normal
          """
      )
    }
  }

  @Test func `have the wrong twin until the entries are corrected, and then the right one`() throws
  {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-07T15:10:00+01:00"), .known(at: "2026-05-08T10:09:00+01:00"),
        .known(at: "2026-05-08T10:12:00+01:00"), .known(at: "2026-05-08T10:41:00+01:00"),
      ]
      let tables = try looks.map {
        try caseload($0, in: record).table("case", "person", "lead", "stage", "nextAction", "due")
      }
      let header = "case | person | lead | stage | nextAction | due"
      let liam =
        "C-0007 | Liam Ashworth | ST02 | screened | review the risk | 2026-05-11T09:00+01:00"
      let lee =
        "C-0006 | Lee Ashworth | ST02 | accepted | first contact | 2026-05-08T14:00+01:00"
      let seen =
        "C-0006 | Lee Ashworth | ST02 | screened | review the risk | 2026-05-11T09:00+01:00"
      #expect(tables[0] == "\(header)\n\(liam)")
      #expect(tables[1] == "\(header)\n\(lee)\n\(liam)")
      #expect(tables[2] == "\(header)\n\(lee)")
      #expect(tables[3] == "\(header)\n\(seen)")
    }
  }
}
