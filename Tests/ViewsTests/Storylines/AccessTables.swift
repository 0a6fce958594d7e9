@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, C, D, F and T, imported into a store: who looked, and what should be looked at.
@Suite struct `The access and exception tables of the storylines` {
  private func trail(_ id: String?, _ look: Look, in record: ServiceRecord) throws -> Report {
    let `case` = try id.map { try CaseID(words: $0) }
    return try record.read { try AccessTrail(of: `case`, in: $0, at: look.point) }.report()
  }

  @Test func `have nobody who looked at him in the night or on the morning of the clock change`()
    throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .known(at: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"),
      ]
      let tables = try looks.map { try trail("C-0001", $0, in: record).table("by") }
      #expect(tables == ["by", "by", "by"])
    }
  }

  @Test func `have everybody who saw the entry on the wrong twin`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T09:39:00+01:00"), .known(at: "2026-05-08T09:40:00+01:00"),
        .known(at: "2026-06-02T09:00:00+01:00"),
      ]
      let wrong = try looks.map {
        try trail("C-0007", $0, in: record)
          .table("happened", "by", "role", "mode", "purpose", "relationship", "cases", "people")
      }
      let header = "happened | by | role | mode | purpose | relationship | cases | people"
      #expect(wrong[0] == header)
      #expect(
        wrong[1] == """
          \(header)
          2026-05-08T09:40+01:00 | ST05 | SP | read | directCare | none | C-0007 | PN07
          """
      )
      #expect(wrong[2] == wrong[1])
      try #expect(trail("C-0006", looks[2], in: record).table("by") == "by")
    }
  }

  @Test func `have who broke the glass over a sealed concern`() throws {
    try withStorylines(["D"]) { record in
      let looks = try [
        Look.known(at: "2026-04-18T08:40:59+01:00"), .known(at: "2026-04-18T08:41:00+01:00"),
      ]
      let tables = try looks.map {
        try trail(nil, $0, in: record)
          .table("happened", "by", "role", "purpose", "relationship", "people", "site", "rows")
      }
      let header = "happened | by | role | purpose | relationship | people | site | rows"
      #expect(tables[0] == header)
      #expect(
        tables[1] == """
          \(header)
          2026-04-18T08:41+01:00 | ST09 | SP | directCare | none | PN04, PN41, PN42 | CU-CHE | 1
          """
      )
    }
  }

  @Test func `have the copy that was made of his record because he asked for it`() throws {
    try withStorylines(["A", "T00", "T"]) { record in
      let looks = try [
        Look.known(at: "2026-06-25T15:04:00+01:00"), .known(at: "2026-06-25T15:05:00+01:00"),
      ]
      let tables = try looks.map {
        try trail("C-0001", $0, in: record).table(
          "by",
          "role",
          "mode",
          "purpose",
          "views",
          "people"
        )
      }
      let header = "by | role | mode | purpose | views | people"
      #expect(tables[0] == header)
      #expect(
        tables[1] == "\(header)\nST10 | IGM | export | subjectAccess | subject-access | PN01"
      )
    }
  }

  @Test func `have no exception in the night of the clock change, however late it was recorded`()
    throws
  {
    // What the police wrote down overnight is timed by them; the service's own entries came at once.
    try withStorylines(["A"]) { record in
      let exceptions = try record.read {
        try Exceptions(of: nil, in: $0, lateAfter: .seconds(3_600))
      }
      #expect(exceptions.report.table("kind") == "kind")
    }
  }

  @Test func `have a threat told before anybody had decided, and what came late to the right twin`()
    throws
  {
    try withStorylines(["D", "F"]) { record in
      let exceptions = try record.read {
        try Exceptions(of: nil, in: $0, lateAfter: .seconds(22 * 3_600))
      }
      #expect(
        exceptions.report.table("kind", "target", "happened", "type", "lagMinutes", "lateReason")
          == """
          kind | target | happened | type | lagMinutes | lateReason
          breachSuspected | case/C-0004 | 2026-04-17T08:57+01:00 | InformationShared | 19 | 
          breachSuspected | case/C-0007 | 2026-05-07T15:00+01:00 | InformationShared | 10 | 
          withoutAuthority | case/C-0004 | 2026-04-17T08:57+01:00 | InformationShared | 19 | 
          late | case/C-0006 | 2026-05-07T10:15+01:00 | ReferralReceived | 1431 | wrongPerson
          late | case/C-0006 | 2026-05-07T11:00+01:00 | ContactRecorded | 1396 | wrongPerson
          late | case/C-0006 | 2026-05-07T11:01+01:00 | ConsentRecorded | 1396 | wrongPerson
          late | case/C-0006 | 2026-05-07T11:40+01:00 | ScreeningCompleted | 1358 | wrongPerson
          late | case/C-0006 | 2026-05-07T11:41+01:00 | RiskAssessed | 1357 | wrongPerson
          """
      )
    }
  }

  @Test func `have what was refused: a consent too early, a level too high, an end that is none`()
    throws
  {
    let rows = ["C", "C11", "C20", "I", "I23", "I24"]
    try withStorylines(rows, refusedBy: ["INV-04", "INV-03", "EV16", "INV-07"]) { record in
      let exceptions = try record.read { try Exceptions(of: nil, in: $0) }
      #expect(
        exceptions.report.table("kind", "target", "recorded", "type", "by", "rule") == """
          kind | target | recorded | type | by | rule
          refused | case/C-0003 | 2026-04-11T09:50:00+01:00 | ConsentRecorded | ST09 | INV-04
          refused | case/C-0003 | 2026-04-13T09:59:00+01:00 | InformationShared | ST05 | INV-03
          refused | case/C-0010 | 2026-06-03T15:42:00+01:00 | DisposalRecorded | ST05 | EV16
          refused | case/C-0010 | 2026-06-03T15:43:00+01:00 | CaseClosed | ST05 | INV-07
          """
      )
    }
  }

  @Test(arguments: [
    ("2026-04-17T09:14", []), ("2026-04-17T09:16", ["breachSuspected", "withoutAuthority"]),
    ("2026-05-08T10:09", ["breachSuspected", "withoutAuthority"]),
    ("2026-05-08T10:12", ["breachSuspected", "breachSuspected", "withoutAuthority"]),
  ])
  func `have a breach once it is recorded, or found out`(moment: String, kinds: [String]) throws {
    try withStorylines(["D", "F"], through: moment) { record in
      let exceptions = try record.read { try Exceptions(of: nil, in: $0) }
      let table = exceptions.report.table("kind", "type", "by")
      #expect(
        table
          == (["kind | type | by"] + kinds.map { "\($0) | InformationShared | ST02" })
          .joined(separator: "\n")
      )
    }
  }
}
