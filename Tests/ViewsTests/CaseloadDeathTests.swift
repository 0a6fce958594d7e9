import Cases
import Testing
import Views

/// A case of somebody in Salford, referred and accepted on 1 June 2026 at 09:00, who has died.
@Suite struct `A caseload row after a death` {
  private func tellDeath(_ story: inout Story, relation: String) throws {
    try story.tell(
      "DeathRecorded",
      in: "person/PN09",
      at: "2026-06-01T09:30+01:00",
      """
      {"dateOfDeath":"2026-06-01","notifiedBy":"Police","notifiedAt":"2026-06-01T09:30+01:00",
      "verified":true,"verifiedHow":"By telephone","relationToCustody":"\(relation)",
      "nextOfKinAware":true}
      """
    )
  }

  private let hold = "ask for a hold on the record"

  @Test func `asks for a hold if somebody will look into the death`() throws {
    let inCustody = try openingRow { try tellDeath(&$0, relation: "inCustody") }
    #expect(inCustody.actions.map(\.words).contains(hold))
    let elsewhere = try openingRow { try tellDeath(&$0, relation: "other") }
    #expect(!elsewhere.actions.map(\.words).contains(hold))
  }

  @Test func `asks for it until a hold is placed`() throws {
    let row = try openingRow { story in
      try tellDeath(&story, relation: "inCustody")
      try story.tell(
        "RetentionReviewed",
        in: "governance/retention-PN09",
        at: "2026-06-01T09:40+01:00",
        by: "ST10",
        """
        {"person":"PN09","outcome":"holdPlaced","hold":{"kind":"inquest","reference":"H-1"},
        "reason":"An inquest"}
        """
      )
    }
    #expect(!row.actions.map(\.words).contains(hold))
  }

  @Test func `does not ask to send a report that relied on consent`() throws {
    var story = try Story(
      Fixtures.lines("storylines/A.ndjson").filter { $0 < #"{"recorded":"2026-03-29T17"# }
    )
    try story.tell(
      "DeathRecorded",
      in: "person/PN01",
      at: "2026-03-29T17:30+01:00",
      """
      {"dateOfDeath":"2026-03-29","notifiedBy":"Police","notifiedAt":"2026-03-29T17:30+01:00",
      "verified":false,"relationToCustody":"inCustody","nextOfKinAware":true}
      """
    )
    let instant = try Instant.at("2026-03-29T18:00:00+01:00")
    let row = CaseloadRow(story.caseFiles()[0], in: story.service, asAt: instant)
    #expect(!row.actions.map(\.words).contains("send RP-0001"))
    #expect(row.flags.contains(.reportBlocked(ReportID(checked: "RP-0001"))))
  }
}
