@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B and D, imported into a store, as the safeguarding view has them.
@Suite struct `The safeguarding tables of the storylines` {
  private func concerns(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try Safeguarding(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report()
  }

  @Test func `are empty on the day of the clock change`() throws {
    try withStorylines { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"),
      ]
      let tables = try looks.map { try concerns($0, in: record).table("concern") }
      #expect(tables == ["concern", "concern", "concern"])
    }
  }

  @Test func `have a child at risk from when somebody says so until others look after him`() throws
  {
    try withStorylines { record in
      let looks = try [
        Look.known(at: "2026-04-08T15:19:00+01:00"), .happened(by: "2026-04-08T15:19:00+01:00"),
        .known(at: "2026-04-08T15:30:00+01:00"), .known(at: "2026-04-08T15:58:00+01:00"),
        .known(at: "2026-04-09T14:30:00+01:00"), .known(at: "2026-05-19T16:05:00+01:00"),
      ]
      let tables = try looks.map {
        try concerns($0, in: record)
          .table("concern", "decision", "owner", "nextAction", "due", "furtherActions")
      }
      let header = "concern | decision | owner | nextAction | due | furtherActions"
      #expect(tables[0] == header)
      #expect(tables[1] == "\(header)\nSG-0002 |  | ST06 | decide | 2026-04-08T16:10+01:00 | ")
      let referring = "SG-0002 | refer | ST06"
      #expect(
        tables[2] == "\(header)\n\(referring) | refer to LA-CHILD | 2026-04-08T18:00+01:00 | "
      )
      let answer = "answer to SR-0002 | 2026-04-09 | confirm SR-0002 in writing"
      #expect(tables[3] == "\(header)\n\(referring) | \(answer)")
      let step = "next step in SR-0002 | 2026-04-10 | confirm SR-0002 in writing"
      #expect(tables[4] == "\(header)\n\(referring) | \(step)")
      #expect(tables[5] == header)
    }
  }

  @Test func `say what is told of him, to whom, and on what it rests`() throws {
    try withStorylines { record in
      let report = try concerns(.known(at: "2026-04-09T14:30:00+01:00"), in: record)
      #expect(
        report.table("subjects", "categories", "danger", "area", "raised", "triageMinutes") == """
          subjects | categories | danger | area | raised | triageMinutes
          KL, client, 13, child | EXPL-CCE | no | WIG | 2026-04-08T15:10+01:00 | 18
          """
      )
      #expect(
        report.table("referrals", "basis", "responses", "informed", "cases") == """
          referrals | basis | responses | informed | cases
          SR-0002 LA-CHILD 2026-04-08T15:50+01:00 telephone | OV-CHILD | \
          SR-0002 s47 2026-04-09T14:20+01:00 | yes | C-0002
          """
      )
    }
  }

  @Test func `press for an answer on the working day after Friday`() throws {
    try withStorylines(["D"]) { record in
      let looks = try [
        Look.known(at: "2026-04-17T09:05:00+01:00"), .known(at: "2026-04-17T09:25:00+01:00"),
        .happened(by: "2026-04-17T09:45:00+01:00"), .known(at: "2026-04-20T23:59:00+01:00"),
        .known(at: "2026-04-21T09:00:00+01:00"), .known(at: "2026-04-21T09:18:00+01:00"),
      ]
      let tables = try looks.map {
        try concerns($0, in: record)
          .table("concern", "danger", "decision", "nextAction", "due", "overdue")
      }
      let header = "concern | danger | decision | nextAction | due | overdue"
      #expect(
        tables[0] == "\(header)\nSG-0004 | yes |  | decide | 2026-04-17T09:55+01:00 | no"
      )
      let now = "SG-0004 | yes | escalateNow"
      #expect(
        tables[1] == "\(header)\n\(now) | refer to LA-CHILD | 2026-04-17T11:00+01:00 | no"
      )
      #expect(tables[2] == "\(header)\n\(now) | refer to MARAC | 2026-04-17T11:00+01:00 | no")
      #expect(tables[3] == "\(header)\n\(now) | answer to SR-0004 | 2026-04-20 | no")
      #expect(tables[4] == "\(header)\n\(now) | answer to SR-0004 | 2026-04-20 | yes")
      #expect(tables[5] == tables[4])
    }
  }

  @Test func `say who may see a concern: fewer and fewer`() throws {
    try withStorylines(["D"]) { record in
      let looks = try [
        Look.known(at: "2026-04-17T09:12:00+01:00"), .known(at: "2026-04-17T09:25:00+01:00"),
        .known(at: "2026-04-17T11:09:00+01:00"), .known(at: "2026-04-17T11:10:00+01:00"),
        .happened(by: "2026-04-17T11:05:00+01:00"),
      ]
      let tables = try looks.map { try concerns($0, in: record).table("concern", "label") }
      #expect(
        tables == [
          "concern | label\nSG-0004 | normal", "concern | label\nSG-0004 | restricted",
          "concern | label\nSG-0004 | restricted", "concern | label\nSG-0004 | sealed",
          "concern | label\nSG-0004 | sealed",
        ]
      )
    }
  }

  @Test func `have the conference about her, until it has met`() throws {
    try withStorylines(["D"]) { record in
      let looks = try [
        Look.position(25, asAt: "2026-04-17T10:36:00+01:00"),
        .known(at: "2026-04-21T13:46:00+01:00"), .known(at: "2026-04-30T11:30:00+01:00"),
        .known(at: "2026-05-06T14:05:00+01:00"),
      ]
      let reports = try looks.map { try concerns($0, in: record) }
      let tables = reports.map { $0.table("responses", "nextAction", "due", "overdue") }
      let header = "responses | nextAction | due | overdue"
      #expect(
        tables[1] == """
          \(header)
          SR-0004 s47 2026-04-21T13:40+01:00, SR-0005 due 2026-05-01 | next step in SR-0004 | \
          2026-04-21 | no
          """
      )
      #expect(
        tables[2] == """
          \(header)
          SR-0004 s47 2026-04-21T13:40+01:00, SR-0005 MARAC 2026-04-30T11:00+01:00 | \
          next step in SR-0004 | 2026-04-21 | yes
          """
      )
      #expect(tables[3] == header)
      let conference = reports.map { $0.panel("marac")?.table("concern", "referrals", "responses") }
      #expect(
        conference[0] == """
          concern | referrals | responses
          SG-0004 | SR-0005 MARAC 2026-04-17T10:30+01:00 secureEmail | SR-0005 due 2026-05-01
          """
      )
    }
  }
}
