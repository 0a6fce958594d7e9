@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// What happened to one person, in all their cases.
@Suite struct `A person's timeline` {
  private let daniel = PersonID(checked: "PN01")

  @Test func `begins storyline A on the night before the clocks change, as it happened`() throws {
    try withStorylines(["A"]) { record in
      let known = PointInTime.recorded(try .at("2026-03-29T08:06:00+01:00"))
      let timeline = try record.read { try PersonTimeline(of: daniel, in: $0, at: known) }
      #expect(
        timeline.report().table("happened", "case", "type", "by", "site") == """
          happened | case | type | by | site
          2026-03-28T21:40+00:00 | C-0001 | JusticeMatterRecorded | ST02 | 
          2026-03-28T22:05+00:00 | C-0001 | DetentionTimeRecorded | ST02 | 
          2026-03-28T22:20+00:00 | C-0001 | DetentionTimeRecorded | ST02 | 
          2026-03-29T05:10+01:00 | C-0001 | DetentionTimeRecorded | ST02 | 
          2026-03-29T07:50+01:00 |  | PersonRegistered | ST02 | 
          2026-03-29T07:50+01:00 | C-0001 | ReferralReceived | ST02 | 
          2026-03-29T08:04+01:00 | C-0001 | ReferralTriaged | ST02 | 
          2026-03-29T08:06+01:00 | C-0001 | CaseAllocated | ST04 | 
          """
      )
    }
  }

  @Test func `folds the correction A33 into the disposal A28`() throws {
    try withStorylines(["A"]) { record in
      var filter = TimelineFilter()
      filter.types = [DisposalRecorded.type.number, EntryCorrected.type.number]
      let instants = try ["2026-05-12T09:43:00+01:00", "2026-05-12T09:44:00+01:00"].map(Instant.at)
      let timelines = try instants.map { instant in
        try record.read {
          try PersonTimeline(of: daniel, in: $0, at: .recorded(instant), filter: filter)
        }
      }
      let sentences = [12, 9].map { months in
        "matter M-0001; level court; disposal CO-ATR; date 2026-04-27; requirements ATR \(months);"
          + " months 12; diversionType within; sourceConfirmed yes"
      }
      #expect(timelines.map { $0.rows.map(\.sentence) } == sentences.map { [$0] })
      #expect(
        timelines.map { $0.rows.map(\.corrections) } == [
          [[]], [["amended 2026-05-12T09:31+01:00"]],
        ]
      )
      #expect(timelines.map(\.omitted) == [31, 31])
    }
  }

  @Test func `shows Liam nothing of 7 May but a stub, and Lee all of it`() throws {
    try withStorylines(["F"]) { record in
      let liam = try record.read { try PersonTimeline(of: PersonID(checked: "PN07"), in: $0) }
      #expect(
        liam.report().table("happened", "case", "type", "summary", "corrected", "stub") == """
          happened | case | type | summary | corrected | stub
          2025-11-03T09:30+00:00 |  | PersonRegistered | kind client; names legal Liam Ashworth; dob 2001-01-17; personStatedGender 1; source POL-CUST |  | no
          2026-05-07T10:15+01:00 | C-0007 | ReferralReceived | set aside, and not shown here | wrongPerson 2026-05-08T10:10+01:00 | yes
          """
      )
      let lee = try record.read { try PersonTimeline(of: PersonID(checked: "PN06"), in: $0) }
      #expect(
        lee.report().table("happened", "case", "type") == """
          happened | case | type
          2026-05-07T09:00+01:00 | C-0006 | JusticeMatterRecorded
          2026-05-07T10:15+01:00 | C-0006 | ReferralReceived
          2026-05-07T11:00+01:00 | C-0006 | ContactRecorded
          2026-05-07T11:01+01:00 | C-0006 | ConsentRecorded
          2026-05-07T11:40+01:00 | C-0006 | ScreeningCompleted
          2026-05-07T11:41+01:00 | C-0006 | RiskAssessed
          2026-05-08T10:00+01:00 |  | PersonRegistered
          2026-05-08T10:05+01:00 | C-0006 | ReferralTriaged
          2026-05-08T10:08+01:00 | C-0006 | CaseAllocated
          """
      )
    }
  }

  @Test func `keeps a safeguarding concern out`() throws {
    try withStorylines(["D"]) { record in
      let timeline = try record.read { try PersonTimeline(of: PersonID(checked: "PN04"), in: $0) }
      let kinds = Set(timeline.rows.map(\.event.stream.kind))
      #expect(kinds == [.person, .case])
      #expect(!timeline.rows.isEmpty)
    }
  }

  @Test func `shows only what had happened by a time, whenever it was recorded`() throws {
    try withStorylines(["A"]) { record in
      let night = try Instant.at("2026-03-29T00:30:00+00:00")
      let timeline = try record.read { try PersonTimeline(of: daniel, in: $0, happenedBy: night) }
      #expect(
        timeline.rows.map(\.event.type) == [
          JusticeMatterRecorded.type.number, DetentionTimeRecorded.type.number,
          DetentionTimeRecorded.type.number,
        ]
      )
    }
  }

  @Test func `joins linked records, each with its own cases`() throws {
    var story = try Story([])
    try story.tellReferral()
    try story.tell(
      "PersonRegistered",
      in: "person/PN19",
      at: "2026-06-02T09:00+01:00",
      """
      {"kind":"client","names":[{"kind":"legal","name":"Ada Lovelace"}],"dob":"1990-05-17",
      "source":"SELF","possibleMatches":[]}
      """
    )
    let timeline = PersonTimeline(
      of: PersonID(checked: "PN09"),
      [story.history(of: "PN19"), story.history(of: "PN09", cases: ["C-0009"])]
    )
    #expect(
      timeline.report().table("happened", "record", "case", "type") == """
        happened | record | case | type
        2026-06-01T09:00+01:00 | PN09 |  | PersonRegistered
        2026-06-01T09:00+01:00 | PN09 | C-0009 | ReferralReceived
        2026-06-01T09:00+01:00 | PN09 | C-0009 | ReferralTriaged
        2026-06-02T09:00+01:00 | PN19 |  | PersonRegistered
        """
    )
    #expect(
      timeline.report().notes == [
        "With the linked records PN19.",
        "Corrections are folded in; as entries of their own they stand in: caselog view audit CASE",
        "Concerns about them: caselog view safeguarding --person PN09 --closed",
        "Who looked: caselog view access PN09",
      ]
    )
    #expect(timeline.report(by: .case).groups.map(\.title) == ["C-0009", "PN09"])
    #expect(timeline.report(by: .day).groups.map(\.rows) == [0..<3, 3..<4])
  }

  @Test func `finds linked records from either end, and over several links`() throws {
    var story = try Story([])
    for (survivor, other) in [("PN1", "PN2"), ("PN3", "PN2")] {
      try story.tell(
        "PersonLinkChanged",
        in: "person/\(survivor)",
        at: "2026-06-02T09:00+01:00",
        """
        {"change":"linked","survivor":"\(survivor)","other":"\(other)","evidence":["nhsNumber"],
        "secondConfirmer":"ST04"}
        """
      )
    }
    var people: [PersonID: Person] = [:]
    for id in ["PN1", "PN2", "PN3", "PN4"].map(PersonID.init(checked:)) {
      people[id] = story.person(id, by: .latest)
    }
    let linked = people.records(linkedWith: PersonID(checked: "PN1"))
    #expect(linked.map(\.text).sorted() == ["PN1", "PN2", "PN3"])
  }

  @Test func `says when and why PN13 was erased, and who approved it`() throws {
    var story = try Story(Fixtures.storylines(["T00", "T"]))
    story.erase("person/PN13")
    let timeline = PersonTimeline(of: PersonID(checked: "PN13"), [story.history(of: "PN13")])
    #expect(timeline.rows.map(\.sentence).first == "[erased 2026-06-29, retention]")
    #expect(
      timeline.report().table("happened", "type", "by") == """
        happened | type | by
        2006-02-10 | PersonRegistered | ST13
        2026-06-29T10:00+01:00 | ErasureExecuted | ST10
        """
    )
    #expect(timeline.rows.last?.sentence.contains("approvals ST10, ST11") == true)
  }

  @Test func `lets through one case, facts about the person, or a period`() throws {
    let story = try Story(Fixtures.storylines(["A"]))
    let history = story.history(of: "PN01", cases: ["C-0001"])
    func count(_ change: (inout TimelineFilter) throws -> Void) throws -> Int {
      var filter = TimelineFilter()
      try change(&filter)
      return PersonTimeline(of: daniel, [history], filter: filter).rows.count
    }
    try #expect(count { $0.personOnly = true } == 2)
    try #expect(count { $0.cases = [CaseID(checked: "C-0001")] } == 31)
    try #expect(count { $0.until = try .at("2026-03-28T23:00:00+00:00") } == 3)
    try #expect(
      count {
        $0.since = try .at("2026-05-12T00:00:00+01:00")
        $0.types = [CaseClosed.type.number, CaseReopened.type.number]
      } == 2
    )
  }
}
