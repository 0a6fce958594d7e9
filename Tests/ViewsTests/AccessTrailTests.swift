import Cases
import Testing
import Views

@Suite struct `The access trail` {
  private func story() throws -> Story {
    var story = try Story([])
    try story.tell(
      "RecordAccessed",
      in: "governance/access",
      at: "2026-06-01T09:00+01:00",
      by: "ST12",
      """
      {"mode":"auditReplay","purpose":"audit","subjects":{"people":["PN01"]},
      "relationship":"none","views":["audit"],"cases":["C-0001"],"rows":33}
      """
    )
    try story.tell(
      "RecordAccessed",
      in: "governance/access",
      at: "2026-06-01T09:05+01:00",
      by: "ST01",
      """
      {"mode":"read","purpose":"directCare","subjects":{"people":["PN01"]},
      "relationship":"allocated","views":["state"],"rows":1,"site":"CU-PEN"}
      """
    )
    try story.tell(
      "RecordAccessed",
      in: "governance/access",
      at: "2026-06-01T09:10+01:00",
      by: "ST06",
      """
      {"mode":"list","purpose":"huddle","subjects":{"set":{"count":7,
      "hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}},
      "relationship":"team","views":["caseload"],"rows":7}
      """
    )
    return story
  }

  @Test func `shows who looked, in what way, and what for`() throws {
    let report = try AccessTrail(story().events).report()
    #expect(
      report.table("happened", "by", "mode", "purpose", "relationship", "views", "people", "rows")
        == """
        happened | by | mode | purpose | relationship | views | people | rows
        2026-06-01T09:00+01:00 | ST12 | auditReplay | audit | none | audit | PN01 | 33
        2026-06-01T09:05+01:00 | ST01 | read | directCare | allocated | state | PN01 | 1
        2026-06-01T09:10+01:00 | ST06 | list | huddle | team | caseload | 7 people | 7
        """
    )
  }

  @Test func `of a case has those who saw the case or the person, and counts what it cannot tell`()
    throws
  {
    let trail = try AccessTrail(
      of: CaseID(checked: "C-0001"),
      about: PersonID(checked: "PN01"),
      story().events
    )
    #expect(trail.accesses.map(\.event.author.staff.text) == ["ST12", "ST01"])
    #expect(trail.unlisted == 1)
    #expect(trail.report().question == "Who looked at C-0001, and what for?")
    #expect(trail.report().notes.count == 1)
  }

  @Test func `of a person has those who saw them or a case of theirs`() throws {
    var story = try story()
    try story.tell(
      "RecordAccessed",
      in: "governance/access",
      at: "2026-06-01T09:20+01:00",
      by: "ST02",
      """
      {"mode":"read","purpose":"directCare","subjects":{"people":["PN02"]},
      "relationship":"allocated","views":["state"],"cases":["C-0008"],"rows":1}
      """
    )
    let trail = AccessTrail(
      of: PersonID(checked: "PN01"),
      in: [CaseID(checked: "C-0001"), CaseID(checked: "C-0008")],
      story.events
    )
    #expect(trail.accesses.map(\.event.author.staff.text) == ["ST12", "ST01", "ST02"])
    #expect(trail.unlisted == 1)
    #expect(trail.report().question == "Who looked at PN01, and what for?")
  }

  @Test func `of another case has nobody`() throws {
    let trail = try AccessTrail(
      of: CaseID(checked: "C-0002"),
      about: PersonID(checked: "PN02"),
      story().events
    )
    #expect(trail.accesses.isEmpty)
  }

  @Test func `finds readers who did not belong to the people`() throws {
    var filter = AccessFilter()
    filter.relationships = [.noneFound]
    let trail = try AccessTrail(story().events, filter: filter)
    #expect(trail.accesses.map(\.event.author.staff.text) == ["ST12"])
  }

  @Test func `finds who looked from a time on, up to another`() throws {
    var filter = AccessFilter()
    filter.since = try .at("2026-06-01T09:05:00+01:00")
    filter.until = try .at("2026-06-01T09:05:00+01:00")
    let trail = try AccessTrail(story().events, filter: filter)
    #expect(trail.accesses.map(\.event.author.staff.text) == ["ST01"])
  }

  @Test func `stands under the names of those who looked`() throws {
    let report = try AccessTrail(story().events).report(by: .user)
    #expect(report.groups.map(\.title) == ["ST01", "ST06", "ST12"])
    #expect(report.table("by") == "by\nST01\nST06\nST12")
  }
}
