@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B, F and T, imported into a store, as the view of retention has them.
@Suite struct `The retention tables of the storylines` {
  private func retention(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try RetentionDue(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report()
  }

  @Test func `have nobody in the night of the clock change, and him in care from the morning on`()
    throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"), .happened(by: "2026-03-29T08:00:00+01:00"),
      ]
      let tables = try looks.map {
        try retention($0, in: record).table("person", "base", "due", "openCases", "standing")
      }
      let header = "person | base | due | openCases | standing"
      #expect(tables[0] == header)
      #expect(tables[1] == header)
      #expect(tables[2] == "\(header)\nPN01 | 2026-03-29 | 2046-03-29 | C-0001 | in care")
      #expect(tables[3] == tables[2])
    }
  }

  @Test func `are due twenty years from A29, and from A34 once that has closed it again`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-04-29T15:03:00+01:00"), .known(at: "2026-04-29T15:04:00+01:00"),
        .happened(by: "2026-04-29T15:00:00+01:00"), .known(at: "2026-05-12T09:40:00+01:00"),
        .known(at: "2026-05-13T10:02:00+01:00"), .position(32, asAt: "2026-04-29T15:04:00+01:00"),
      ]
      let tables = try looks.map {
        try retention($0, in: record)
          .table("person", "base", "rule", "due", "monthsToDue", "openCases", "standing")
      }
      let header = "person | base | rule | due | monthsToDue | openCases | standing"
      let rule = "mentalHealth"
      #expect(
        tables[0] == """
          \(header)
          PN01 | 2026-04-27 | \(rule) | 2046-04-27 | 239 | C-0001 | in care
          """
      )
      #expect(
        tables[1] == "\(header)\nPN01 | 2026-04-29 | \(rule) | 2046-04-29 | 240 |  | kept"
      )
      #expect(tables[2] == tables[1])
      // #32 is A29.
      #expect(tables[5] == tables[1])
      #expect(
        tables[3] == """
          \(header)
          PN01 | 2026-04-29 | \(rule) | 2046-04-29 | 239 | C-0001 | in care
          """
      )
      #expect(
        tables[4] == "\(header)\nPN01 | 2026-05-13 | \(rule) | 2046-05-13 | 240 |  | kept"
      )
    }
  }

  @Test func `keep a child's record for the longer of two times, and ask when it has come`() throws
  {
    try withStorylines(["B"]) { record in
      let looks = try [
        Look.known(at: "2026-05-20T10:04:00+01:00"), .known(at: "2046-05-19T23:59:00+01:00"),
        .known(at: "2046-05-20T00:00:00+01:00"),
      ]
      let tables = try looks.map {
        try retention($0, in: record)
          .table("person", "base", "rules", "rule", "due", "monthsToDue", "standing")
      }
      let header = "person | base | rules | rule | due | monthsToDue | standing"
      let kai = "PN02 | 2026-05-20 | mentalHealth, child | mentalHealth | 2046-05-20"
      // Nobody knows when his mother was born, so that she might be a child.
      let mother = "PN21 | 2026-04-02 | mentalHealth, child | child | unknown |  | unknown"
      #expect(tables[0] == "\(header)\n\(kai) | 240 | kept\n\(mother)")
      #expect(tables[1] == "\(header)\n\(kai) | 0 | kept\n\(mother)")
      #expect(tables[2] == "\(header)\n\(kai) | 0 | review due\n\(mother)")
    }
  }

  @Test func `keep what Liam asked for, and nothing of his brother's day with his record`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-07T11:51:00+01:00"), .known(at: "2026-05-08T10:09:00+01:00"),
        .known(at: "2026-05-08T10:18:00+01:00"), .known(at: "2026-06-01T10:05:00+01:00"),
      ]
      let tables = try looks.map {
        try retention($0, in: record)
          .table("person", "base", "due", "openCases", "openRequests", "standing")
      }
      let header = "person | base | due | openCases | openRequests | standing"
      let wrong = "PN07 | 2026-05-07 | 2046-05-07 | C-0007 |  | in care"
      let liam = "PN07 | 2025-11-03 | 2045-11-03"
      let lee = "PN06 | 2026-05-08 | 2046-05-08 | C-0006 |  | in care"
      #expect(tables[0] == "\(header)\n\(wrong)")
      #expect(tables[1] == "\(header)\n\(wrong)\n\(lee)")
      #expect(tables[2] == "\(header)\n\(liam) |  |  | kept\n\(lee)")
      #expect(
        tables[3] == "\(header)\n\(liam) |  | RR-0007 access due 2026-07-01 | held\n\(lee)"
      )
    }
  }

  @Test func `hold what somebody has asked about, and say what was erased and why`() throws {
    try withStorylines(["A", "T00", "T"]) { record in
      let looks = try [
        Look.known(at: "2026-05-01T09:00:00+01:00"), .known(at: "2026-06-10T09:00:00+01:00"),
        .known(at: "2026-06-26T10:06:00+01:00"), .known(at: "2026-06-29T10:02:00+01:00"),
      ]
      let tables = try looks.map {
        try retention($0, in: record)
          .table("person", "due", "monthsToDue", "openRequests", "decidedBy", "standing")
      }
      let header = "person | due | monthsToDue | openRequests | decidedBy | standing"
      let norman = "PN13 | 2026-02-10"
      #expect(
        tables[0] == """
          \(header)
          \(norman) | -2 |  |  | review due
          PN01 | 2046-04-29 | 239 |  |  | kept
          """
      )
      #expect(
        tables[1] == """
          \(header)
          \(norman) | -4 |  |  | review due
          PN01 | 2046-05-13 | 239 | RR-0001 access due 2026-07-06, \
          RR-0002 erasure due 2026-07-09 |  | held
          """
      )
      #expect(
        tables[2] == """
          \(header)
          \(norman) | -4 |  | ST10 | may be destroyed
          PN01 | 2046-05-13 | 238 |  |  | kept
          """
      )
      #expect(
        tables[3] == """
          \(header)
          PN01 | 2046-05-13 | 238 |  |  | kept
          \(norman) | -4 |  | ST10 | [erased 2026-06-29, retention]
          """
      )
    }
  }
}
