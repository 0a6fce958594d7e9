@_spi(Unrecorded) import CaseRecords
import Cases
import Interchange
import Testing
import Views

/// How long records are kept, from storylines A, B, I and T.
@Suite struct `The retention view` {
  private func retention(
    _ story: Story,
    at words: String,
    _ change: (inout RetentionFilter) -> Void = { _ in }
  ) throws -> RetentionDue {
    var filter = RetentionFilter()
    change(&filter)
    let instant = try Instant.at(words)
    return RetentionDue(
      story.personFiles(by: instant),
      in: story.service,
      asAt: instant,
      filter: filter
    )
  }

  private func storyline(_ names: String...) throws -> Story {
    try Story(Fixtures.storylines(names))
  }

  @Test(arguments: [
    ("2026-03-29T08:46:00+01:00", "2026-03-29 | mentalHealth | 2046-03-29 | 240 | in care"),
    ("2026-04-29T16:00:00+01:00", "2026-04-29 | mentalHealth | 2046-04-29 | 240 | kept"),
    ("2026-05-12T10:00:00+01:00", "2026-04-29 | mentalHealth | 2046-04-29 | 239 | in care"),
    ("2026-05-13T11:00:00+01:00", "2026-05-13 | mentalHealth | 2046-05-13 | 240 | kept"),
  ])
  func `counts storyline A from its last day of care`(words: String, row: String) throws {
    let report = try retention(storyline("A"), at: words).report()
    #expect(
      report.table("base", "rule", "due", "monthsToDue", "standing")
        == "base | rule | due | monthsToDue | standing\n" + row
    )
  }

  @Test func `keeps a child's record by the later of two rules, and one without a birth unknown`()
    throws
  {
    let report = try retention(storyline("B"), at: "2026-06-01T09:00:00+01:00").report()
    #expect(
      report.table("person", "kind", "base", "rules", "rule", "due", "standing") == """
        person | kind | base | rules | rule | due | standing
        PN02 | client | 2026-05-20 | mentalHealth, child | mentalHealth | 2046-05-20 | kept
        PN21 | subject | 2026-04-02 | mentalHealth, child | child | unknown | unknown
        """
    )
  }

  @Test func `lets the child's rule decide where the other is shorter: 25th birthday, 26th at 17`()
    throws
  {
    let kai = try RetentionRow(file("B", at: "2026-06-01T09:00:00+01:00"), in: shorter, asAt: now)
    #expect(kai.term.rule == .child)
    #expect(kai.due?.words == "2037-09-14")
    let nadia = try RetentionRow(file("I", at: "2026-05-14T09:00:00+01:00"), in: shorter, asAt: now)
    #expect(nadia.term.base?.words == "2026-05-13")
    #expect(nadia.due?.words == "2034-05-20")
    let grown = try RetentionRow(file("I", at: "2026-06-04T09:00:00+01:00"), in: shorter, asAt: now)
    #expect(grown.term.base?.words == "2026-06-03")
    #expect(grown.due?.words == "2034-06-03")
  }

  private let now = Instant(seconds: 1_780_304_400)

  private func file(_ name: String, at words: String) throws -> PersonFile {
    try #require(storyline(name).personFiles(by: try .at(words)).first)
  }

  /// Greater Manchester, if it kept records for 8 years as any other record.
  private var shorter: Service {
    get throws {
      let text = try Fixtures.lines("greater-manchester.json").joined(separator: "\n")
      let other = text.split(separator: #""rule": "mentalHealth", "years": 20"#)
        .joined(separator: #""rule": "general", "years": 8"#)
      let described: ServiceDescribed = try JSONReader.read(from: JSON(parsing: Array(other.utf8)))
      return Service(described)
    }
  }

  @Test func `counts from a death in place of everything else`() throws {
    var story = try storyline("A")
    try story.tell(
      "DeathRecorded",
      in: "person/PN01",
      at: "2026-05-20T10:00+01:00",
      """
      {"dateOfDeath":"2026-05-18","notifiedBy":"sister","notifiedAt":"2026-05-20T10:00+01:00",
      "verified":true,"verifiedHow":"certificate","relationToCustody":"other","nextOfKinAware":true}
      """
    )
    let report = try retention(story, at: "2026-06-01T09:00:00+01:00") { $0.diedOnly = true }
      .report()
    #expect(
      report.table("person", "died", "base", "rule", "due") == """
        person | died | base | rule | due
        PN01 | 2026-05-18 | 2026-05-18 | deceased | 2036-05-18
        """
    )
    try #expect(
      retention(story, at: "2026-05-15T09:00:00+01:00") { $0.diedOnly = true }.rows.isEmpty
    )
  }

  @Test(arguments: [
    (
      "2026-06-26T10:00:00+01:00",
      "PN13 | 2006-02-10 | mentalHealth | 2026-02-10 | -4 |  |  | review due"
    ),
    (
      "2026-06-26T10:06:00+01:00",
      "PN13 | 2006-02-10 | mentalHealth | 2026-02-10 | -4 | 2026-06-26T10:00+01:00 | dispose"
        + " | may be destroyed"
    ),
  ])
  func `finds PN13 due before anybody has looked, and says what was decided`(
    words: String,
    row: String
  ) throws {
    let report = try retention(storyline("T00", "T"), at: words) { $0.overdueOnly = true }.report()
    #expect(
      report.table(
        "person",
        "base",
        "rule",
        "due",
        "monthsToDue",
        "lastReviewed",
        "decision",
        "standing"
      )
        == "person | base | rule | due | monthsToDue | lastReviewed | decision | standing\n" + row
    )
  }

  @Test func `shows PN13 as erased, when and why, and no longer as due`() throws {
    var story = try storyline("T00", "T")
    story.erase("person/PN13")
    let report = try retention(story, at: "2026-07-01T09:00:00+01:00").report()
    #expect(
      report.table("person", "base", "due", "decidedBy", "standing") == """
        person | base | due | decidedBy | standing
        PN01 | 2026-03-29 | 2046-03-29 |  | kept
        PN13 | 2006-02-10 | 2026-02-10 | ST10 | [erased 2026-06-29, retention]
        """
    )
    let overdue = try retention(story, at: "2026-07-01T09:00:00+01:00") { $0.overdueOnly = true }
    #expect(overdue.rows.isEmpty)
    #expect(overdue.report().notes.last == "Left out by the filters: 2.")
  }

  @Test(arguments: [
    ("2026-06-03T09:00:00+01:00", "RR-0001 access not yet due | held"),
    ("2026-06-05T09:00:00+01:00", "RR-0001 access due 2026-07-06 | held"),
    (
      "2026-06-10T09:00:00+01:00",
      "RR-0001 access due 2026-07-06, RR-0002 erasure due 2026-07-09 | held"
    ),
    ("2026-06-17T09:00:00+01:00", "RR-0001 access due 2026-07-06 | held"),
    ("2026-06-26T09:00:00+01:00", " | kept"),
  ])
  func `holds a record while a request is open`(words: String, row: String) throws {
    let report = try retention(storyline("A", "T"), at: words) {
      $0.person = PersonID(checked: "PN01")
    }.report()
    #expect(report.table("openRequests", "standing") == "openRequests | standing\n" + row)
  }

  @Test func `stacks holds, and shows each until it is released`() throws {
    var story = try storyline("A")
    for (hour, outcome, kind) in [
      ("09", "holdPlaced", "complaint"), ("10", "holdPlaced", "inquest"),
      ("11", "holdReleased", "complaint"),
    ] {
      try story.tell(
        "RetentionReviewed",
        in: "governance/retention-PN01",
        at: "2026-06-01T\(hour):00+01:00",
        by: "ST10",
        """
        {"person":"PN01","outcome":"\(outcome)",
        "hold":{"kind":"\(kind)","reference":"REF-1"},"nextReview":"2027-06-01"}
        """
      )
    }
    let both = try retention(story, at: "2026-06-01T10:30:00+01:00").report()
    #expect(
      both.table("holds", "nextReview", "standing") == """
        holds | nextReview | standing
        complaint REF-1 2026-06-01T09:00+01:00 ST10, inquest REF-1 2026-06-01T10:00+01:00 ST10 | 2027-06-01 | held
        """
    )
    let one = try retention(story, at: "2046-06-01T11:30:00+01:00") { $0.heldOnly = true }
    #expect(one.rows.map { $0.holds.count } == [1])
    #expect(one.rows.map(\.standing) == [.held])
    #expect(one.rows.map(\.isOverdue) == [true])
  }

  @Test func `sorts by when records are due, and lets through what is due within twelve months`()
    throws
  {
    let story = try storyline("A", "B", "T00", "T")
    let all = try retention(story, at: "2026-06-26T10:00:00+01:00")
    #expect(all.rows.map(\.id.text) == ["PN13", "PN01", "PN02", "PN21"])
    let soon = try retention(story, at: "2026-06-26T10:00:00+01:00") { $0.withinMonths = 12 }
    #expect(soon.rows.map(\.id.text) == ["PN13"])
    let later = try retention(story, at: "2045-05-13T10:00:00+01:00") { $0.withinMonths = 12 }
    #expect(later.rows.contains { $0.id.text == "PN01" })
    let earlier = try retention(story, at: "2045-05-12T10:00:00+01:00") { $0.withinMonths = 12 }
    #expect(!earlier.rows.contains { $0.id.text == "PN01" })
    let children = try retention(story, at: "2026-06-26T10:00:00+01:00") { $0.childRuleOnly = true }
    #expect(children.rows.map(\.id.text) == ["PN02", "PN21"])
    #expect(
      all.report(by: .standing).groups.map(\.title) == ["kept", "review due", "unknown"]
    )
    #expect(
      all.report().panel("standings")?.table("standing", "records") == """
        standing | records
        unknown | 1
        kept | 2
        review due | 1
        """
    )
  }

  @Test func `never shows a name`() throws {
    let report = try retention(storyline("A", "B"), at: "2026-06-01T09:00:00+01:00").report()
    let words = report.rows.flatMap(\.self).map(\.description).joined(separator: " ")
    #expect(!words.contains("Reeve"))
    #expect(!words.contains("Lennon"))
  }

  @Test func `does not count care that was of the wrong twin`() throws {
    try withStorylines(["F"]) { record in
      let instant = try Instant.at("2026-06-02T09:00:00+01:00")
      let report = try record.read { try RetentionDue(in: $0, asAt: instant) }.report()
      #expect(
        report.table("person", "base", "due", "openCases", "openRequests", "standing") == """
          person | base | due | openCases | openRequests | standing
          PN07 | 2025-11-03 | 2045-11-03 |  | RR-0007 access due 2026-07-01 | held
          PN06 | 2026-05-08 | 2046-05-08 | C-0006 |  | in care
          """
      )
      let before = try Instant.at("2026-05-07T12:00:00+01:00")
      let happened = try record.read {
        try RetentionDue(in: $0, happenedBy: before, asAt: before)
      }
      #expect(happened.rows.map { $0.term.base?.words } == ["2026-05-07"])
    }
  }
}
