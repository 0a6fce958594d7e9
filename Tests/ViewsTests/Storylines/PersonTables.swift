@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, B and F, imported into a store, as the timelines of their people have them.
@Suite struct `The timeline tables of the storylines` {
  private func timeline(_ id: String, _ look: Look, in record: ServiceRecord) throws -> Report {
    try record.read {
      try PersonTimeline(
        of: PersonID(words: id),
        in: $0,
        at: look.point,
        happenedBy: look.happenedBy
      )
    }
    .report()
  }

  @Test func `have the night of the clock change, before and after it was written down`() throws {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T00:55:00Z"),
        .happened(by: "2026-03-29T01:05:00Z"), .known(at: "2026-03-29T08:00:00+01:00"),
        .position(7, asAt: "2026-06-01T09:00:00+01:00"),
      ]
      let types = try looks.map { try timeline("PN01", $0, in: record).table("happened", "type") }
      #expect(types[0] == "happened | type")
      let night = """
        happened | type
        2026-03-28T21:40+00:00 | JusticeMatterRecorded
        2026-03-28T22:05+00:00 | DetentionTimeRecorded
        2026-03-28T22:20+00:00 | DetentionTimeRecorded
        """
      #expect(types[1] == night)
      #expect(types[2] == night)
      #expect(
        types[3] == """
          \(night)
          2026-03-29T05:10+01:00 | DetentionTimeRecorded
          2026-03-29T07:50+01:00 | PersonRegistered
          2026-03-29T07:50+01:00 | ReferralReceived
          """
      )
      #expect(types[4] == types[3])
    }
  }

  @Test func `have facts about a child between those of his case`() throws {
    try withStorylines(["B"]) { record in
      try #expect(
        timeline("PN02", .known(at: "2026-04-07T10:13:00+01:00"), in: record)
          .table("happened", "case", "type") == """
            happened | case | type
            2026-04-02T14:10+01:00 |  | PersonRegistered
            2026-04-02T14:10+01:00 | C-0002 | ReferralReceived
            2026-04-02T14:10+01:00 | C-0002 | JusticeMatterRecorded
            2026-04-02T14:40+01:00 | C-0002 | ReferralTriaged
            2026-04-02T14:45+01:00 | C-0002 | CaseAllocated
            2026-04-07T10:05+01:00 | C-0002 | ContactRecorded
            2026-04-07T10:08+01:00 |  | CommunicationNeedRecorded
            """
      )
    }
  }

  @Test func `take the day of the right twin from the wrong one`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T10:11:00+01:00"), .known(at: "2026-05-08T10:12:00+01:00"),
      ]
      let liam = try looks.map {
        try timeline("PN07", $0, in: record).table("happened", "case", "type", "stub")
      }
      #expect(
        liam[0] == """
          happened | case | type | stub
          2025-11-03T09:30+00:00 |  | PersonRegistered | no
          2026-05-07T09:00+01:00 | C-0007 | JusticeMatterRecorded | no
          2026-05-07T10:15+01:00 | C-0007 | ReferralReceived | no
          2026-05-07T10:22+01:00 | C-0007 | ReferralTriaged | no
          2026-05-07T10:23+01:00 | C-0007 | CaseAllocated | no
          2026-05-07T11:00+01:00 | C-0007 | ContactRecorded | no
          2026-05-07T11:01+01:00 | C-0007 | ConsentRecorded | no
          2026-05-07T11:40+01:00 | C-0007 | ScreeningCompleted | no
          2026-05-07T11:41+01:00 | C-0007 | RiskAssessed | no
          2026-05-07T15:00+01:00 | C-0007 | InformationShared | no
          2026-05-08T09:52+01:00 | C-0007 | DutyAdviceRecorded | no
          """
      )
      #expect(
        liam[1] == """
          happened | case | type | stub
          2025-11-03T09:30+00:00 |  | PersonRegistered | no
          2026-05-07T10:15+01:00 | C-0007 | ReferralReceived | yes
          """
      )
    }
  }

  @Test func `give the right twin his day, bit by bit`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T10:12:00+01:00"), .happened(by: "2026-05-07T23:00:00+01:00"),
      ]
      let lee = try looks.map {
        try timeline("PN06", $0, in: record).table("happened", "case", "type")
      }
      #expect(
        lee[0] == """
          happened | case | type
          2026-05-07T10:15+01:00 | C-0006 | ReferralReceived
          2026-05-08T10:00+01:00 |  | PersonRegistered
          2026-05-08T10:05+01:00 | C-0006 | ReferralTriaged
          2026-05-08T10:08+01:00 | C-0006 | CaseAllocated
          """
      )
      #expect(
        lee[1] == """
          happened | case | type
          2026-05-07T09:00+01:00 | C-0006 | JusticeMatterRecorded
          2026-05-07T10:15+01:00 | C-0006 | ReferralReceived
          2026-05-07T11:00+01:00 | C-0006 | ContactRecorded
          2026-05-07T11:01+01:00 | C-0006 | ConsentRecorded
          2026-05-07T11:40+01:00 | C-0006 | ScreeningCompleted
          2026-05-07T11:41+01:00 | C-0006 | RiskAssessed
          """
      )
    }
  }
}
