@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B, F, I and T, imported into a store, as the disclosure register has them.
@Suite struct `The disclosure tables of the storylines` {
  private func register(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try Disclosures(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report()
  }

  @Test func `have three rows of him, all on K-0001`() throws {
    try withStorylines(["A"]) { record in
      let report = try register(.known(at: "2026-06-01T09:00:00+01:00"), in: record)
      #expect(
        report.table("disclosure", "kind", "happened", "recipient", "level", "authority") == """
          disclosure | kind | happened | recipient | level | authority
          D-0001 | disclosure | 2026-03-29T09:22+01:00 | CUSTODY | L1 | K-0001
          D-0002 | disclosure | 2026-03-30T09:20+01:00 | COURT-LA | L2 | K-0001
          OR-0001 | onward referral | 2026-03-31T10:15+01:00 | SUB | L1 | K-0001
          """
      )
      #expect(
        report.table("disclosure", "consentBy", "consentAt", "consentLevel", "breachSuspected")
          == """
          disclosure | consentBy | consentAt | consentLevel | breachSuspected
          D-0001 | self | 2026-03-29T08:45+01:00 | L1 | no
          D-0002 | self | 2026-03-29T08:45+01:00 | L2 | no
          OR-0001 | self | 2026-03-29T08:45+01:00 | L1 | no
          """
      )
      #expect(
        report.table("disclosure", "content", "method", "oral", "beforeDecision", "personTold")
          == """
          disclosure | content | method | oral | beforeDecision | personTold
          D-0001 |  | inPerson | yes | before | yes
          D-0002 | RP-0001 v1 | byHand | no | before | yes
          OR-0001 |  | secureEmail | no |  | unknown
          """
      )
    }
  }

  @Test func `are empty in the night of the clock change, and grow by either clock`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"), .known(at: "2026-03-29T09:22:00+01:00"),
        .happened(by: "2026-03-29T09:22:00+01:00"), .known(at: "2026-03-29T09:30:00+01:00"),
      ]
      let tables = try looks.map {
        try register($0, in: record).table("disclosure", "happened", "recorded", "recipient")
      }
      let header = "disclosure | happened | recorded | recipient"
      #expect(tables[0...3] == [header, header, header, header])
      #expect(
        tables[4] == """
          \(header)
          D-0001 | 2026-03-29T09:22+01:00 | 2026-03-29T09:30:00+01:00 | CUSTODY
          """
      )
      #expect(tables[5] == tables[4])
    }
  }

  @Test func `have what was told of a child, and for whom, with his consent and without`() throws {
    try withStorylines(["B"]) { record in
      let looks = try [
        Look.known(at: "2026-04-08T15:36:00+01:00"),
        .position(19, asAt: "2026-04-08T16:00:00+01:00"),
        .happened(by: "2026-04-09T09:40:00+01:00"),
      ]
      let tables = try looks.map {
        try register($0, in: record)
          .table("disclosure", "record", "recipient", "authorityKind", "authority", "label")
      }
      let header = "disclosure | record | recipient | authorityKind | authority | label"
      let officer = "D-0003 | case/C-0002 | OIC | consent | K-0002 | normal"
      let council = "SR-0002 | safeguarding/SG-0002 | SOC-C, SGB | override | OV-CHILD | restricted"
      let service = "OR-0002 | case/C-0002 | MH | consent | K-0002 | normal"
      #expect(tables[0] == "\(header)\n\(officer)")
      #expect(tables[1] == "\(header)\n\(officer)\n\(council)")
      #expect(tables[2] == "\(header)\n\(officer)\n\(council)\n\(service)")
    }
  }

  @Test func `list who has to be told that the letter was about the wrong twin`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T10:11:00+01:00"), .known(at: "2026-05-08T10:12:00+01:00"),
        .happened(by: "2026-05-08T10:30:00+01:00"), .known(at: "2026-05-08T16:12:00+01:00"),
      ]
      let tables = try looks.map {
        try register($0, in: record).panel("openNotices")?
          .table("disclosure", "recipient", "notified")
      }
      let header = "disclosure | recipient | notified"
      #expect(tables[0] == header)
      #expect(tables[1] == "\(header)\nD-0007 | GP | not told")
      #expect(tables[2] == "\(header)\nD-0007 | GP | breach sent 2026-05-08T10:30+01:00")
      #expect(tables[3] == header)
    }
  }

  @Test func `keep the letter about the wrong twin, with what was found out of it`() throws {
    try withStorylines(["F"]) { record in
      try #expect(
        register(.known(at: "2026-06-02T09:00:00+01:00"), in: record).table(
          "disclosure",
          "recipientName",
          "method",
          "authority",
          "corrected",
          "notified",
          "breachSuspected"
        ) == """
          disclosure | recipientName | method | authority | corrected | notified | breachSuspected
          D-0007 | the practice of Liam Ashworth | post | K-0007 | \
          wrongPerson 2026-05-08T10:10+01:00 INC-114 | breach sent 2026-05-08T10:30+01:00, \
          breach destroyed 2026-05-08T16:10+01:00 | yes
          """
      )
    }
  }

  @Test func `have the report that a court asked for, on what she agreed to as an adult`() throws {
    try withStorylines(["I", "I23", "I24"], refusedBy: ["EV16", "INV-07"]) { record in
      let looks = try [
        Look.known(at: "2026-05-26T14:02:00+01:00"), .happened(by: "2026-05-26T14:02:00+01:00"),
        .known(at: "2026-05-26T14:03:00+01:00"),
      ]
      let tables = try looks.map {
        try register($0, in: record)
          .table("disclosure", "recipient", "level", "content", "request", "authority", "consentAt")
      }
      let header = "disclosure | recipient | level | content | request | authority | consentAt"
      #expect(tables[0] == header)
      #expect(
        tables[1] == """
          \(header)
          D-0010 | COURT-LA | L2 | RP-0010 v1 | RQ-0010 | K-0011 | 2026-05-21T14:00+01:00
          """
      )
      #expect(tables[2] == tables[1])
    }
  }

  @Test func `have the copy of his record that was sent to him, on his right`() throws {
    try withStorylines(["A", "T00", "T"]) { record in
      let looks = try [
        Look.known(at: "2026-06-25T15:04:00+01:00"), .known(at: "2026-06-25T15:05:00+01:00"),
      ]
      let tables = try looks.map {
        try register($0, in: record).table("disclosure", "kind", "authorityKind", "authority")
      }
      let before = """
        disclosure | kind | authorityKind | authority
        D-0001 | disclosure | consent | K-0001
        D-0002 | disclosure | consent | K-0001
        OR-0001 | onward referral | consent | K-0001
        """
      #expect(tables[0] == before)
      #expect(tables[1] == "\(before)\nRR-0001 | release | right | RR-0001")
    }
  }
}
