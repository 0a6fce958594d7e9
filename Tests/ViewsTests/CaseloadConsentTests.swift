import Cases
import Testing
import Views

/// A case of somebody in Salford, referred and accepted on 1 June 2026 at 09:00.
@Suite struct `A caseload row on consent` {
  @Test func `says that a refused purpose is due once its time has come`() throws {
    let refusal = { (story: inout Story) in
      try story.tell(
        "ConsentRefused",
        in: "case/C-0009",
        at: "2026-06-01T09:30+01:00",
        """
        {"purposes":["ENGAGE"],"reofferPlan":{"again":{"on":"2026-06-03"}},
        "capacityBasis":{"presumed":"yes"}}
        """
      )
    }
    let early = try openingRow(at: "2026-06-02T12:00:00+01:00", refusal)
    let late = try openingRow(at: "2026-06-03T12:00:00+01:00", refusal)
    #expect(
      early.consents.map(\.words) == ["ENGAGE refused", "POLICE not asked", "COURT not asked"]
    )
    #expect(early.flags == [.unallocated])
    #expect(late.flags == [.unallocated, .reofferDue(.engage)])
    #expect(late.actions.map(\.words).contains("ask again: ENGAGE"))
  }

  @Test func `says that a refused purpose is due once its stage has come`() throws {
    let row = try openingRow { story in
      try story.tell(
        "ConsentRefused",
        in: "case/C-0009",
        at: "2026-06-01T09:30+01:00",
        """
        {"purposes":["COURT"],"reofferPlan":{"again":{"stage":"court"}},
        "capacityBasis":{"presumed":"yes"}}
        """
      )
      try story.tell(
        "JusticeMatterRecorded",
        in: "case/C-0009",
        at: "2026-06-01T09:40+01:00",
        #"{"matter":"M-1","kind":"CHARGED","offences":[]}"#
      )
    }
    #expect(row.flags.contains(.reofferDue(.court)))
  }

  @Test func `stops a report when its consent has been withdrawn, and asks about the disclosure`()
    throws
  {
    var story = try Story(
      Fixtures.lines("storylines/A.ndjson").filter { $0 < #"{"recorded":"2026-03-29T17"# }
    )
    try story.tell(
      "ConsentWithdrawn",
      in: "case/C-0001",
      at: "2026-03-29T09:20+01:00",
      recorded: "2026-03-29T17:00+01:00",
      #"{"all":true,"toldTo":"ST08"}"#
    )
    let instant = try Instant.at("2026-03-29T18:00:00+01:00")
    let row = CaseloadRow(story.caseFiles()[0], in: story.service, asAt: instant)
    #expect(row.flags == [.reportBlocked(ReportID(checked: "RP-0001")), .breachSuspected(1)])
    #expect(!row.actions.map(\.words).contains("send RP-0001"))
    #expect(row.consents.map(\.state) == Array(repeating: .withdrawn, count: 6))
    try story.tell(
      "InformationShared",
      in: "case/C-0001",
      at: "2026-03-29T18:00+01:00",
      flags: [.breachSuspected],
      """
      {"disclosure":"D-9","recipient":"COURT-LA","recipientName":"The court","purpose":"COURT",
      "level":"L2","what":{"report":{"report":"RP-0001","version":1}},"method":"secureEmail",
      "oral":false,"authority":{"consent":"K-0001"}}
      """
    )
    let later = try Instant.at("2026-03-29T18:30:00+01:00")
    let breached = CaseloadRow(story.caseFiles()[0], in: story.service, asAt: later)
    #expect(
      breached.flags == [.reportBlocked(ReportID(checked: "RP-0001")), .breachSuspected(2)]
    )
  }

  @Test func `does not take somebody asleep for somebody who refused`() throws {
    let row = try openingRow { story in
      try story.tell(
        "ContactRecorded",
        in: "case/C-0009",
        at: "2026-06-01T09:30+01:00",
        """
        {"contactWith":"person","medium":"01","outcome":"notSeen-asleep",
        "nextAttemptAt":"2026-06-01T12:00+01:00"}
        """
      )
    }
    #expect(
      row.consents.map(\.words) == ["ENGAGE deferred", "POLICE deferred", "COURT deferred"]
    )
    #expect(row.nextAction?.words == "contact")
    #expect(row.stage == .accepted)
  }
}
