@_spi(Unrecorded) import CaseRecords
import Cases
import EventLog
import Interchange
import Testing
import Views

@Suite struct `A huddle` {
  private func reports(_ story: Story, at words: String) throws -> String? {
    try story.sheet(at: words).report.panel("reports")?
      .table("case", "initials", "what", "status", "due", "overdue").split(separator: "\n")
      .dropFirst().joined(separator: "; ")
  }

  @Test func `hears of a report that is due, then unsent, then gone`() throws {
    let story = try Story(Fixtures.lines("storylines/I.ndjson"))
    let words = try [
      "2026-05-24T10:00", "2026-05-25T10:00", "2026-05-26T12:30", "2026-05-26T15:50",
    ]
    .map { try reports(story, at: "\($0):00+01:00") }
    let asked = "C-0010 | NK | RQ-0010 | due | 2026-05-26T16:00+01:00 | no"
    #expect(
      words == ["", asked, "\(asked); C-0010 | NK | RP-0010 | unsent | 2026-05-27 | no", ""]
    )
  }

  @Test func `hears of a report that must not be sent, once she has taken back her word`() throws {
    var story = try Story(
      Fixtures.lines("storylines/I.ndjson").filter { $0 < #"{"recorded":"2026-05-26T13"# }
    )
    try story.tell(
      "ConsentWithdrawn",
      in: "case/C-0010",
      at: "2026-05-26T13:00+01:00",
      by: "ST02",
      #"{"all":false,"consents":["K-0011"],"purposes":["COURT"],"toldTo":"ST02","how":"telephone"}"#
    )
    try #expect(
      reports(story, at: "2026-05-26T16:01:00+01:00") == """
        C-0010 | NK | RQ-0010 | due | 2026-05-26T16:00+01:00 | yes; \
        C-0010 | NK | RP-0010 | blocked | 2026-05-27 | no
        """
    )
  }

  @Test func `follows up a release after a high risk of suicide within 24 hours`() throws {
    var story = try Story([])
    try story.tellReferral()
    let facts = [("relevantTime", "08:00"), ("releasedNFA", "14:00")]
    try story.tell(
      "JusticeMatterRecorded",
      in: "case/C-0009",
      at: "2026-06-01T09:01+01:00",
      #"{"matter":"M-0009","kind":"ARREST","site":"CU-PEN","offences":[]}"#
    )
    for (kind, time) in facts {
      try story.tell(
        "DetentionTimeRecorded",
        in: "case/C-0009",
        at: "2026-06-01T\(time)+01:00",
        """
        {"matter":"M-0009","kind":"\(kind)","at":"2026-06-01T\(time)+01:00",
        "source":"custodyRecord"}
        """
      )
    }
    try story.tell(
      "RiskAssessed",
      in: "case/C-0009",
      at: "2026-06-01T11:00+01:00",
      """
      {"risks":[{"type":"suicide","level":"high","basis":"says so"}],"plannedActions":[],
      "reviewBy":"2026-06-02T11:00+01:00","validFor":"custody"}
      """
    )
    try story.tell(
      "ContactRecorded",
      in: "case/C-0009",
      at: "2026-06-02T15:00+01:00",
      #"{"contactWith":"person","medium":"02","outcome":"seen"}"#
    )
    let rows = try ["13:30", "14:00", "15:00"].map { time in
      let instant = try Instant.at("2026-06-02T\(time):00+01:00")
      let after = time == "14:00" ? instant.advanced(by: .seconds(1)).words : instant.words
      return try story.sheet(at: after).report.panel("releases")?
        .table("released", "how", "suicide", "due", "done", "overdue").split(separator: "\n")[1]
    }
    let release = "2026-06-01T14:00+01:00 | releasedNFA | high | 2026-06-02T14:00:00+01:00"
    #expect(
      rows == [
        "\(release) |  | no", "\(release) |  | yes", "\(release) | 2026-06-02T15:00+01:00 | no",
      ]
    )
    let outcomes = Outcomes(
      story.caseFiles(),
      in: ReturnPeriod(
        from: CalendarDate(checkedYear: 2026),
        through: CalendarDate(checkedYear: 2026)
      ),
      of: story.service,
      asAt: try .at("2026-06-03T09:00:00+01:00"),
      pseudonym: { "~" + $0 }
    )
    #expect(outcomes.rows.map { $0.measures[.followUp] } == [[.missed]])
    let held = try story.sheet(at: "2026-06-01T13:00:00+01:00").detainees.map(\.risks)
    #expect(held == [["suicide"]])
  }

  @Test func `is told who needs whom, and of a child in custody`() throws {
    var story = try Story([])
    try story.tellReferral(born: "2010-05-17")
    try story.tell(
      "JusticeMatterRecorded",
      in: "case/C-0009",
      at: "2026-06-01T09:01+01:00",
      #"{"matter":"M-0009","kind":"ARREST","site":"CU-PEN","offences":[]}"#
    )
    try story.tell(
      "CommunicationNeedRecorded",
      in: "person/PN09",
      at: "2026-06-01T09:05+01:00",
      """
      {"impairments":{"blank":"notRecorded"},"adjustments":[],"language":"pl",
      "interpreterNeeded":true,"source":"person","reviewedOn":"2026-06-01"}
      """
    )
    let report = try story.sheet(at: "2026-06-01T09:30:00+01:00").report
    #expect(
      report.panel("custody")?.table("initials", "state", "child", "event", "needs") == """
        initials | state | child | event | needs
        ANL | waiting | yes | unknown | appropriate adult, interpreter pl
        """
    )
  }

  @Test func `says how many of its people have been erased, and keeps the pointer`() throws {
    var story = try Story(Fixtures.lines("storylines/D.ndjson"))
    story.erase("case/C-0004", "person/PN04", "safeguarding/SG-0004")
    let sheet = try story.sheet(at: "2026-04-17T15:00:00+01:00")
    #expect(sheet.detainees.isEmpty)
    #expect(sheet.safeguarding.map(\.words) == ["SG-0004 sealed"])
    #expect(sheet.report.notes.last == "Not placed, because their people have been erased: 1.")
  }

  @Test func `finds the same sheet again at the position that its notes name`() throws {
    try withStorylines(["D"]) { record in
      let instant = try Instant.at("2026-05-07T09:50:00+01:00")
      let first = try record.read { try HuddleSheet(in: $0, asAt: instant).report }
      let last = try record.read { try $0.head.size } - 1
      #expect(first.notes.dropFirst(2).first?.hasPrefix("As known at #\(last); read by") == true)
      let line = """
        {"recorded":"2026-05-07T08:00+01:00","happened":"2026-05-07T08:00+01:00","by":"ST04",
        "commandId":"00000000-0000-7000-8000-000000000001","type":"DutySeniorAssigned",
        "stream":"staff/duty","data":{"to":"ST04","begins":"2026-05-07T08:00+01:00",
        "ends":"2026-05-07T20:00+01:00","handoverItems":[]}}
        """
      let importer = record.importing()
      _ = try importer.add(try ImportLine(Array(line.utf8), isTest: true, enteredBy: nil).request)
      _ = try importer.finish()
      let (now, again) = try record.read { snapshot in
        (
          try HuddleSheet(in: snapshot, asAt: instant).report,
          try HuddleSheet(in: snapshot, at: .position(last), asAt: instant).report
        )
      }
      #expect(again == first)
      #expect(now != first)
      #expect(now.panel("duty")?.rows.first?.first == .text("now"))
    }
  }

  @Test func `looks at what had happened by a moment, through a store`() throws {
    try withStorylines(["D"]) { record in
      let instant = try Instant.at("2026-04-17T15:50:00+01:00")
      let counts = try ["10:06:59", "10:07:00"].map { time in
        let happenedBy = try Instant.at("2026-04-17T\(time)+01:00")
        return try record.read {
          try HuddleSheet(in: $0, happenedBy: happenedBy, asAt: instant).actions.count
        }
      }
      #expect(counts == [0, 1])
      let labels = try record.read {
        try HuddleSheet(in: $0, at: .recorded(instant), asAt: instant).safeguarding.map(\.label)
      }
      #expect(labels == [.sealed])
    }
  }
}
