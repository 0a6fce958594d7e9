@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storylines A, D and F, imported into a store, as an auditor replays them.
@Suite struct `The replay tables of the storylines` {
  private func replay(
    _ id: String,
    _ look: Look,
    in record: ServiceRecord,
    order: ReplayOrder = .recorded,
    _ change: (inout ReplayFilter) -> Void = { _ in }
  ) throws -> Report {
    var filter = ReplayFilter()
    change(&filter)
    return try record.read {
      try CaseReplay(
        of: CaseID(words: id),
        in: $0,
        at: look.point,
        happenedBy: look.happenedBy,
        order: order,
        filter: filter
      )
    }
    .report
  }

  @Test func `have what had happened in the night of the clock change, and nothing that was known`()
    throws
  {
    try withStorylines(["A"]) { record in
      let looks = try [
        Look.known(at: "2026-03-29T00:55:00Z"), .happened(by: "2026-03-29T00:55:00Z"),
        .happened(by: "2026-03-29T01:05:00Z"),
      ]
      let tables = try looks.map {
        try replay("C-0001", $0, in: record).table("happened", "recorded", "lagMinutes", "type")
      }
      #expect(tables[0] == "happened | recorded | lagMinutes | type")
      #expect(
        tables[1] == """
          happened | recorded | lagMinutes | type
          2026-03-28T21:40+00:00 | 2026-03-29T07:57:00+01:00 | 557 | JusticeMatterRecorded
          2026-03-28T22:05+00:00 | 2026-03-29T07:58:00+01:00 | 533 | DetentionTimeRecorded
          2026-03-28T22:20+00:00 | 2026-03-29T07:58:00+01:00 | 518 | DetentionTimeRecorded
          """
      )
      #expect(tables[2] == tables[1])
    }
  }

  @Test func `have the morning of the clock change as it was known, and as it happened`() throws {
    try withStorylines(["A"]) { record in
      let look = try Look.known(at: "2026-03-29T08:00:00+01:00")
      let known = try replay("C-0001", look, in: record).table("position", "happened", "type", "by")
      #expect(
        known == """
          position | happened | type | by
          2 | 2026-03-29T07:50+01:00 | PersonRegistered | ST02
          3 | 2026-03-29T07:50+01:00 | ReferralReceived | ST02
          4 | 2026-03-28T21:40+00:00 | JusticeMatterRecorded | ST02
          5 | 2026-03-28T22:05+00:00 | DetentionTimeRecorded | ST02
          6 | 2026-03-28T22:20+00:00 | DetentionTimeRecorded | ST02
          7 | 2026-03-29T05:10+01:00 | DetentionTimeRecorded | ST02
          """
      )
      try #expect(
        replay("C-0001", .position(7, asAt: "2026-06-01T09:00:00+01:00"), in: record)
          .table("position", "happened", "type", "by") == known
      )
      try #expect(
        replay("C-0001", look, in: record, order: .happened).table("position", "happened") == """
          position | happened
          4 | 2026-03-28T21:40+00:00
          5 | 2026-03-28T22:05+00:00
          6 | 2026-03-28T22:20+00:00
          7 | 2026-03-29T05:10+01:00
          2 | 2026-03-29T07:50+01:00
          3 | 2026-03-29T07:50+01:00
          """
      )
    }
  }

  @Test func `keep both entries of the wrong twin: what was said, and that it is void`() throws {
    try withStorylines(["F"]) { record in
      let looks = try [
        Look.known(at: "2026-05-08T10:11:00+01:00"), .known(at: "2026-05-08T10:12:00+01:00"),
      ]
      let tables = try looks.map { look in
        try replay("C-0007", look, in: record) {
          $0.happenedUntil = try? .at("2026-05-07T23:59:00Z")
        }
        .table("happened", "type", "by", "changes", "flags")
      }
      let header = "happened | type | by | changes | flags"
      let before = """
        2025-11-03T09:30+00:00 | PersonRegistered | ST02 |  | 
        2026-05-07T10:15+01:00 | ReferralReceived | ST02 |  | 
        2026-05-07T09:00+01:00 | JusticeMatterRecorded | ST02 |  | 
        2026-05-07T10:22+01:00 | ReferralTriaged | ST02 |  | 
        2026-05-07T10:23+01:00 | CaseAllocated | ST04 |  | 
        2026-05-07T11:00+01:00 | ContactRecorded | ST02 |  | 
        2026-05-07T11:01+01:00 | ConsentRecorded | ST02 |  | 
        2026-05-07T11:40+01:00 | ScreeningCompleted | ST02 |  | 
        2026-05-07T11:41+01:00 | RiskAssessed | ST02 |  | 
        2026-05-07T15:00+01:00 | InformationShared | ST02 |  | reported
        """
      #expect(tables[0] == "\(header)\n\(before)")
      #expect(
        tables[1] == """
          \(header)
          2025-11-03T09:30+00:00 | PersonRegistered | ST02 |  | 
          2026-05-07T10:15+01:00 | ReferralReceived | ST02 | void | 
          2026-05-07T09:00+01:00 | JusticeMatterRecorded | ST02 | void | 
          2026-05-07T10:22+01:00 | ReferralTriaged | ST02 | void | 
          2026-05-07T10:23+01:00 | CaseAllocated | ST04 | void | 
          2026-05-07T11:00+01:00 | ContactRecorded | ST02 | void | 
          2026-05-07T11:01+01:00 | ConsentRecorded | ST02 | void | 
          2026-05-07T11:40+01:00 | ScreeningCompleted | ST02 | void | 
          2026-05-07T11:41+01:00 | RiskAssessed | ST02 | void | 
          2026-05-07T15:00+01:00 | InformationShared | ST02 |  | reported, breachSuspected
          """
      )
    }
  }

  @Test func `say which entry corrects which, and who is to be told`() throws {
    try withStorylines(["F"]) { record in
      let referral = "019e01bc-a200-71c8-9c97-5ccd53f0a398/0"
      let letter = "019e02c6-22c0-71d4-ab47-34f80ba69f49/0"
      let look = try Look.known(at: "2026-05-08T10:12:00+01:00")
      let steps = try replay("C-0007", look, in: record) { $0.types = [EntryCorrected.type.number] }
      #expect(steps.rows.count == 9)
      let corrected = steps.table("happened", "by", "corrects").split(separator: "\n")
      #expect(corrected[1] == "2026-05-08T10:10+01:00 | ST05 | \(referral)")
      #expect(corrected[9] == "2026-05-08T10:10+01:00 | ST05 | \(letter)")
      let recipients = try record.read { try $0.caseState(CaseID(checked: "C-0007")) }.corrections
        .flatMap { $0.content.recipientsToNotify }
        .map { "\($0.disclosure?.text ?? "") | \($0.recipient.entry.code) | \($0.name.text)" }
      #expect(recipients == ["D-0007 | GP | the practice of Liam Ashworth"])
    }
  }

  @Test func `have the day of the right twin as it was recorded again, and why that was late`()
    throws
  {
    try withStorylines(["F"]) { record in
      let look = try Look.known(at: "2026-05-08T10:18:00+01:00")
      let happened = try Look.happened(by: "2026-05-07T11:01:00+01:00")
      let tables = try [look, happened].map {
        try replay("C-0006", $0, in: record)
          .table("happened", "lagMinutes", "type", "by", "onBehalfOf", "lateReason")
      }
      #expect(
        tables[0] == """
          happened | lagMinutes | type | by | onBehalfOf | lateReason
          2026-05-08T10:00+01:00 | 4 | PersonRegistered | ST05 |  | 
          2026-05-07T10:15+01:00 | 1431 | ReferralReceived | ST05 |  | wrongPerson
          2026-05-08T10:05+01:00 | 3 | ReferralTriaged | ST05 |  | 
          2026-05-08T10:08+01:00 | 1 | CaseAllocated | ST04 |  | 
          2026-05-07T09:00+01:00 | 1515 | JusticeMatterRecorded | ST05 |  | wrongPerson
          2026-05-07T11:00+01:00 | 1396 | ContactRecorded | ST05 | ST02 | wrongPerson
          2026-05-07T11:01+01:00 | 1396 | ConsentRecorded | ST05 | ST02 | wrongPerson
          2026-05-07T11:40+01:00 | 1358 | ScreeningCompleted | ST05 | ST02 | wrongPerson
          2026-05-07T11:41+01:00 | 1357 | RiskAssessed | ST05 | ST02 | wrongPerson
          """
      )
      #expect(
        tables[1] == """
          happened | lagMinutes | type | by | onBehalfOf | lateReason
          2026-05-07T10:15+01:00 | 1431 | ReferralReceived | ST05 |  | wrongPerson
          2026-05-07T09:00+01:00 | 1515 | JusticeMatterRecorded | ST05 |  | wrongPerson
          2026-05-07T11:00+01:00 | 1396 | ContactRecorded | ST05 | ST02 | wrongPerson
          2026-05-07T11:01+01:00 | 1396 | ConsentRecorded | ST05 | ST02 | wrongPerson
          """
      )
    }
  }
}
