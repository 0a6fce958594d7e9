import Cases
import Testing
import Views

@Suite struct `The exceptions` {
  private static let note =
    #"{"kind":"progress","text":"Moved.","containsOffenceAccount":false,"sensitive":false}"#

  private static let shared = """
    {"disclosure":"D-1","recipient":"YJS","recipientName":"YJS Wigan","purpose":"YJS","level":"L1",
    "what":{"content":{"summary":"Known to us."}},"method":"telephone","oral":true,
    "authority":{"none":"yes"},"decision":{"kind":"charge","timing":"after"}}
    """

  private func findings(_ tell: (inout Story) throws -> Void) throws -> [String] {
    var story = try Story([])
    try tell(&story)
    let exceptions = Exceptions(in: story.events.reversed(), service: story.service)
    return exceptions.findings.map { "\($0.kind.rawValue) \($0.event.position)" }
  }

  @Test func `say which rule refused what, by whom, and where it was meant to go`() throws {
    var story = try Story([])
    try story.refuse("INV-03", actor: "ST06", target: "case/C-0002")
    let report = Exceptions(in: story.events, service: story.service).report
    #expect(
      report.table("kind", "target", "type", "by", "rule") == """
        kind | target | type | by | rule
        refused | case/C-0002 | InformationShared | ST06 | INV-03
        """
    )
  }

  @Test func `have a disclosure without authority, and one that came after the decision`() throws {
    let found = try findings { story in
      try story.tell(
        "InformationShared",
        in: "case/C-0002",
        at: "2026-06-01T09:00+01:00",
        flags: [.breachSuspected, .withoutAuthority],
        Self.shared
      )
    }
    #expect(found == ["breachSuspected 0", "withoutAuthority 0", "afterDecision 0"])
  }

  @Test func `have what came more than a day late, unless the time is somebody else's`() throws {
    let found = try findings { story in
      for recorded in ["2026-06-02T09:00+01:00", "2026-06-02T09:01+01:00"] {
        try story.tell(
          "NoteAdded",
          in: "case/C-0001",
          at: "2026-06-01T09:00+01:00",
          recorded: recorded,
          Self.note
        )
      }
      try story.tell(
        "DetentionTimeRecorded",
        in: "case/C-0001",
        at: "2026-06-01T09:00+01:00",
        recorded: "2026-06-09T09:00+01:00",
        """
        {"matter":"M-1","kind":"charged","at":"2026-06-01T09:00+01:00","source":"custodyRecord"}
        """
      )
    }
    #expect(found == ["late 1"])
  }

  @Test func `say of which types others set the times, so that they are never late`() throws {
    let story = try Story([])
    #expect(
      Exceptions(in: story.events, service: story.service).report.notes == [
        "Never late here, because others set their times: JusticeMatterRecorded,"
          + " DetentionTimeRecorded, HearingScheduled, HearingOutcomeRecorded, DisposalRecorded,"
          + " InformationReceived, OnwardReferralOutcomeRecorded, SafeguardingResponseRecorded,"
          + " RecordAccessed. The audit of a case has the lag of each: caselog view audit"
      ]
    )
  }

  @Test func `name their kind once, in the heading`() throws {
    var story = try Story([])
    try story.refuse("INV-03", actor: "ST06", target: "case/C-0002")
    let report = Exceptions(in: story.events, service: story.service).report
    #expect(report.groups.map(\.title) == ["refused"])
    #expect(report.columns.first { $0.name == "kind" }?.isDetail == true)
  }

  @Test func `have a report that its author approved`() throws {
    let found = try findings { story in
      try story.tell(
        "ReportApproved",
        in: "case/C-0001",
        at: "2026-06-01T09:00+01:00",
        """
        {"report":"RP-1","version":1,"kind":"writtenShort","level":"L2","author":"ST01",
        "approver":"ST01","addresseeClasses":["COURT-LA"],
        "contentHash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "documentRef":"RP-1-1","reliesOnConsents":["K-1"],"containsThirdParty":false}
        """
      )
    }
    #expect(found == ["oneEye 0"])
  }

  @Test func `have what somebody recorded before they worked here`() throws {
    let found = try findings { story in
      try story.tell(
        "NoteAdded",
        in: "case/C-0001",
        at: "2024-03-31T09:00+01:00",
        by: "ST02",
        Self.note
      )
    }
    #expect(found == ["formerStaff 0"])
  }

  @Test func `have a disclosure that became suspected only later`() throws {
    var story = try Story([])
    try story.tell("InformationShared", in: "case/C-2", at: "2026-06-01T09:00+01:00", Self.shared)
    let exceptions = Exceptions(
      in: story.events,
      suspected: [story.events[0].id],
      service: story.service
    )
    #expect(exceptions.findings.map(\.kind) == [.breachSuspected, .afterDecision])
  }

  @Test func `are none where nothing is wrong`() throws {
    let story = try Story(Fixtures.storylines())
    #expect(Exceptions(in: story.events, service: story.service).findings.isEmpty)
  }
}
