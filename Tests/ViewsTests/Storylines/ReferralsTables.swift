@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B, C, F and G, imported into a store, as the referrals awaiting have them.
@Suite struct `The tables of referrals awaiting of the storylines` {
  private func referrals(_ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try ReferralsAwaiting(in: $0, at: look.point, happenedBy: look.happenedBy, asAt: look.asAt)
    }
    .report()
  }

  @Test func `have him from the morning of the clock change until somebody has met him`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T01:05:00Z"),
        .known(at: "2026-03-29T08:00:00+01:00"), .known(at: "2026-03-29T08:43:00+01:00"),
        .happened(by: "2026-03-29T08:43:00+01:00"), .known(at: "2026-03-29T08:44:00+01:00"),
      ]
      let tables = try looks.map {
        try referrals($0, in: record).table("case", "received", "waitingMinutes", "state", "due")
      }
      let header = "case | received | waitingMinutes | state | due"
      let row = "C-0001 | 2026-03-29T07:50+01:00"
      #expect(tables[0] == header)
      #expect(tables[1] == header)
      #expect(tables[2] == "\(header)\n\(row) | 10 | not decided | 2026-03-29T10:00+01:00")
      #expect(tables[3] == "\(header)\n\(row) | 53 | accepted | 2026-03-29T10:00+01:00")
      // He was met at 08:40, which was recorded at 08:44.
      #expect(tables[4] == header)
      #expect(tables[5] == header)
    }
  }

  @Test func `say who referred him, where he is, why, and what is to be done by when`() throws {
    try withStorylines(["A"]) { record in
      try #expect(
        referrals(.known(at: "2026-03-29T10:00:01+01:00"), in: record).table("case") == "case"
      )
      try #expect(
        referrals(.position(9, asAt: "2026-03-29T10:00:01+01:00"), in: record).table(
          "case",
          "source",
          "site",
          "person",
          "age",
          "reasons",
          "immediateRisk",
          "state",
          "overdue",
          "attempts"
        ) == """
          case | source | site | person | age | reasons | immediateRisk | state | overdue | attempts
          C-0001 | POL-CUST | CU-PEN | Daniel Reeve | 34 | MH-DEP, ALC | no | accepted | no | 0
          """
      )
    }
  }

  @Test func `count an attempt on somebody asleep, and do not take it for a meeting`() throws {
    try withStorylines(["C"], refusing: [("C11", "INV-04"), ("C20", "INV-03")]) { record in
      let looks = try [
        Look.known(at: "2026-04-11T08:32:00+01:00"), .known(at: "2026-04-11T08:33:00+01:00"),
        .known(at: "2026-04-11T12:18:00+01:00"),
      ]
      let tables = try looks.map {
        try referrals($0, in: record).table("case", "reasons", "state", "attempts")
      }
      let header = "case | reasons | state | attempts"
      #expect(tables[0] == "\(header)\nC-0003 | ALC, DA-VIC | accepted | 0")
      #expect(tables[1] == "\(header)\nC-0003 | ALC, DA-VIC | accepted | 1")
      #expect(tables[2] == header)
    }
  }

  @Test func `have what an alcohol service was asked until he has come there`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-31T10:20:00+01:00"), .known(at: "2026-04-15T09:00:00+01:00"),
        .happened(by: "2026-04-15T09:00:00+01:00"), .known(at: "2026-04-15T09:12:00+01:00"),
      ]
      let tables = try looks.map {
        try referrals($0, in: record).panel("onward")?
          .table("referral", "destination", "days", "expected", "outcome", "owner", "overdue")
      }
      let header = "referral | destination | days | expected | outcome | owner | overdue"
      let asked = "OR-0001 | drugAndAlcohol"
      #expect(tables[0] == "\(header)\n\(asked) | 0 | 2026-04-14 | no answer | ST01 | no")
      #expect(tables[1] == "\(header)\n\(asked) | 15 | 2026-04-14 | no answer | ST01 | yes")
      #expect(tables[2] == header)
      #expect(tables[3] == header)
    }
  }

  @Test func `follow what was asked for a child beyond the end of his case, to the appointment`()
    throws
  {
    try withStorylines(["B"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T00:00:00+01:00"), .known(at: "2026-05-18T09:35:00+01:00"),
        .known(at: "2026-05-20T10:04:00+01:00"), .known(at: "2026-07-03T00:00:00+01:00"),
      ]
      let tables = try looks.map {
        try referrals($0, in: record).panel("onward")?
          .table(
            "referral",
            "outcome",
            "appointment",
            "caseState",
            "owner",
            "until",
            "due",
            "overdue"
          )
      }
      let header = "referral | outcome | appointment | caseState | owner | until | due | overdue"
      #expect(tables[0] == "\(header)\nOR-0002 | no answer |  | open | ST06 |  | 2026-05-07 | yes")
      let accepted = "OR-0002 | accepted | 2026-07-02"
      #expect(tables[1] == "\(header)\n\(accepted) | open | ST06 |  | 2026-07-02 | no")
      #expect(tables[2] == "\(header)\n\(accepted) | closed | ST06 | 2026-07-02 | 2026-07-02 | no")
      #expect(tables[3] == "\(header)\n\(accepted) | closed | ST06 | 2026-07-02 | 2026-07-02 | yes")
    }
  }

  @Test func `name who follows a referral after the case has changed teams`() throws {
    try withStorylines(["G"]) { record in
      let looks = try [
        Look.known(at: "2026-04-24T09:00:00+01:00"), .known(at: "2026-04-27T11:02:00+01:00"),
        .happened(by: "2026-06-16T10:01:00+01:00"),
      ]
      let tables = try looks.map {
        try referrals($0, in: record).panel("onward")?
          .table("case", "referral", "organisation", "days", "owner")
      }
      let header = "case | referral | organisation | days | owner"
      let asked = "C-0008 | OR-0008 | Trafford Housing Options"
      #expect(tables[0] == "\(header)\n\(asked) | 1 | ST02")
      #expect(tables[1] == "\(header)\n\(asked) | 4 | ST05")
      #expect(tables[2] == header)
    }
  }

  @Test func `have the right twin to be met until what he said is recorded again`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-07T11:04:00+01:00"), .known(at: "2026-05-07T11:05:00+01:00"),
        .known(at: "2026-05-08T10:12:00+01:00"), .known(at: "2026-05-08T10:16:00+01:00"),
      ]
      let tables = try looks.map {
        try referrals($0, in: record).table("case", "received", "person", "state", "due")
      }
      let header = "case | received | person | state | due"
      let received = "2026-05-07T10:15+01:00"
      #expect(
        tables[0] == """
          \(header)
          C-0007 | \(received) | Liam Ashworth | accepted | 2026-05-07T14:00+01:00
          """
      )
      #expect(tables[1] == header)
      #expect(
        tables[2] == """
          \(header)
          C-0006 | \(received) | Lee Ashworth | accepted | 2026-05-08T14:00+01:00
          """
      )
      #expect(tables[3] == header)
    }
  }
}
