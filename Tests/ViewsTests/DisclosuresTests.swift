import Cases
import Testing
import Views

/// The register of storylines A and T, and of small histories that no rule has looked at.
@Suite struct `The disclosure register` {
  private func register(
    _ story: Story,
    at words: String = "2026-07-01T12:00:00+01:00",
    _ change: (inout DisclosureFilter) throws -> Void = { _ in }
  ) throws -> Disclosures {
    var filter = DisclosureFilter()
    try change(&filter)
    let instant = try Instant.at(words)
    return Disclosures(
      story.disclosureFiles(by: instant),
      in: story.service,
      asAt: instant,
      filter: filter
    )
  }

  private func storyline(_ names: String...) throws -> Story {
    try Story(Fixtures.storylines(names))
  }

  @Test func `has three rows for storyline A, all on K-0001`() throws {
    let report = try register(storyline("A")).report()
    #expect(
      report.table(
        "disclosure",
        "happened",
        "recipient",
        "purpose",
        "level",
        "content",
        "authorityKind",
        "authority",
        "consentBy",
        "consentAt",
        "consentLevel"
      ) == """
        disclosure | happened | recipient | purpose | level | content | authorityKind | authority | consentBy | consentAt | consentLevel
        D-0001 | 2026-03-29T09:22+01:00 | CUSTODY | POLICE | L1 |  | consent | K-0001 | self | 2026-03-29T08:45+01:00 | L1
        D-0002 | 2026-03-30T09:20+01:00 | COURT-LA | COURT | L2 | RP-0001 v1 | consent | K-0001 | self | 2026-03-29T08:45+01:00 | L2
        OR-0001 | 2026-03-31T10:15+01:00 | SUB | SERVICE | L1 |  | consent | K-0001 | self | 2026-03-29T08:45+01:00 | L1
        """
    )
  }

  @Test func `says how each was told, by whom, and whether in time`() throws {
    let report = try register(storyline("A")).report()
    #expect(
      report.table(
        "disclosure",
        "recorded",
        "by",
        "person",
        "recipientName",
        "method",
        "oral",
        "beforeDecision",
        "thirdParty",
        "breachSuspected",
        "noticeOpen",
        "label"
      ) == """
        disclosure | recorded | by | person | recipientName | method | oral | beforeDecision | thirdParty | breachSuspected | noticeOpen | label
        D-0001 | 2026-03-29T09:30:00+01:00 | ST01 | DR | custody officer, Pendleton | inPerson | yes | before | no | no | no | normal
        D-0002 | 2026-03-30T09:26:00+01:00 | ST05 | DR | legal adviser, court 1, Manchester | byHand | no | before | no | no | no | normal
        OR-0001 | 2026-03-31T10:20:00+01:00 | ST03 | DR | Salford Alcohol Service | secureEmail | no |  | unknown | no | no | normal
        """
    )
  }

  @Test func `names the SHA-256 of a report as it was approved, and of what a service was sent`()
    throws
  {
    let rows = try register(storyline("A")).rows
    #expect(
      rows.map { $0.told.hash?.words } == [
        nil, "62e46ddd9bae9b42d6c384664ed6f9cf43c8a12f5bb001f600899fd008d30c7e",
        "90846fe84e8b8ac37d825b499f572118e102fc8193b2d191cc68632a8bb851ea",
      ]
    )
  }

  @Test(arguments: [
    ("2026-03-29T09:29:59+01:00", 0), ("2026-03-29T09:30:00+01:00", 1),
    ("2026-03-30T09:26:00+01:00", 2), ("2026-03-31T10:20:00+01:00", 3),
  ])
  func `knows of a disclosure from when it was recorded`(words: String, count: Int) throws {
    try #expect(register(storyline("A"), at: words).rows.count == count)
  }

  @Test func `has the release of storyline T once, and none of its copy`() throws {
    let register = try register(storyline("A", "T"))
    #expect(
      register.report().table(
        "disclosure",
        "kind",
        "record",
        "happened",
        "recipient",
        "purpose",
        "authorityKind",
        "authority",
        "by"
      ) == """
        disclosure | kind | record | happened | recipient | purpose | authorityKind | authority | by
        D-0001 | disclosure | case/C-0001 | 2026-03-29T09:22+01:00 | CUSTODY | POLICE | consent | K-0001 | ST01
        D-0002 | disclosure | case/C-0001 | 2026-03-30T09:20+01:00 | COURT-LA | COURT | consent | K-0001 | ST05
        OR-0001 | onward referral | case/C-0001 | 2026-03-31T10:15+01:00 | SUB | SERVICE | consent | K-0001 | ST03
        RR-0001 | release | governance/request-RR-0001 | 2026-06-25T15:00+01:00 | PERSON | access | right | RR-0001 | ST10
        """
    )
    #expect(register.copies == 1)
    #expect(register.report().notes.contains("Exports that made the copy of a release: 1."))
  }

  @Test func `shows an export that answers no request, without guessing who got it`() throws {
    var story = try Story([])
    try story.tellReferral()
    try story.tell(
      "RecordAccessed",
      in: "governance/access",
      at: "2026-06-02T09:00+01:00",
      """
      {"mode":"export","purpose":"statistics","subjects":{"people":["PN09"]},
      "relationship":"none","views":["caseload"],"rows":1}
      """
    )
    try story.tell(
      "RecordAccessed",
      in: "governance/access",
      at: "2026-06-02T10:00+01:00",
      """
      {"mode":"list","purpose":"statistics","subjects":{"people":["PN09"]},
      "relationship":"none","views":["caseload"],"rows":1}
      """
    )
    #expect(
      try register(story).report().table(
        "kind",
        "happened",
        "personId",
        "recipient",
        "purpose",
        "content",
        "authorityKind"
      ) == """
        kind | happened | personId | recipient | purpose | content | authorityKind
        export | 2026-06-02T09:00+01:00 | PN09 | unknown | statistics | caseload | unknown
        """
    )
  }

  @Test func `keeps the rows of an erased person, and what they count for`() throws {
    var story = try storyline("A")
    story.erase("case/C-0001", "person/PN01")
    let report = try register(story).report()
    #expect(
      report.table("disclosure", "kind", "person", "happened", "by", "recipient", "oral")
        == """
        disclosure | kind | person | happened | by | recipient | oral
        [erased] | disclosure | [erased] | 2026-03-29T09:22+01:00 | ST01 | [erased] | [erased]
        [erased] | disclosure | [erased] | 2026-03-30T09:20+01:00 | ST05 | [erased] | [erased]
        [erased] | onward referral | [erased] | 2026-03-31T10:15+01:00 | ST03 | [erased] | [erased]
        """
    )
    #expect(
      report.panel("authorities")?.table("name", "disclosures") == """
        name | disclosures
        [erased] | 3
        """
    )
    #expect(
      report.notes.contains("Erased entries of which nobody can tell whether they told anybody: 2.")
    )
  }

  @Test func `puts disclosures under headings by who was told, each once`() throws {
    let report = try register(storyline("A")).report(by: .recipient)
    #expect(report.groups.map(\.title) == ["COURT-LA", "CUSTODY", "SUB"])
    #expect(report.groups.map(\.rows) == [0..<1, 1..<2, 2..<3])
    #expect(report.table("disclosure") == "disclosure\nD-0002\nD-0001\nOR-0001")
  }

  @Test func `lets through what police, a court, or somebody in a period was told`() throws {
    let story = try storyline("A", "T")
    func references(_ change: (inout DisclosureFilter) throws -> Void) throws -> [String] {
      try self.register(story, change).rows.map(\.reference)
    }
    try #expect(references { $0.recipients = DisclosureFilter.police } == ["D-0001"])
    try #expect(references { $0.recipients = DisclosureFilter.court } == ["D-0002"])
    try #expect(references { $0.withoutConsentOnly = true } == ["RR-0001"])
    try #expect(references { $0.overrideOnly = true } == [])
    try #expect(references { $0.case = CaseID(checked: "C-0002") } == [])
    try #expect(references { $0.person = PersonID(checked: "PN01") }.count == 4)
    try #expect(
      references {
        $0.since = try .at("2026-03-30T09:20:00+01:00")
        $0.until = try .at("2026-03-31T10:14:59+01:00")
      } == ["D-0002"]
    )
    let police = try register(story) { $0.recipients = DisclosureFilter.police }
    #expect(police.report().notes.contains("Left out by the filters: 3."))
  }
}
