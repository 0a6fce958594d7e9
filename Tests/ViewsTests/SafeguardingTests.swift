import Cases
import Testing
import Views

@Suite struct `The safeguarding view` {
  @Test func `shows on 9 April that Wigan has answered, and what comes next`() throws {
    let instant = try Instant.at("2026-04-09T18:00:00+01:00")
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    let report = Safeguarding(
      story.concernFiles(by: instant),
      in: story.service,
      asAt: instant
    ).report()
    #expect(
      report.table("concern", "ageHours", "subjects", "child", "categories", "danger", "area")
        == """
        concern | ageHours | subjects | child | categories | danger | area
        SG-0002 | 26 | KL, client, 13, child | yes | EXPL-CCE | no | WIG
        """
    )
    #expect(
      report.table("raised", "raisedBy", "decision", "decidedBy", "decided", "triageMinutes") == """
        raised | raisedBy | decision | decidedBy | decided | triageMinutes
        2026-04-08T15:10+01:00 | ST06 | refer | ST04 | 2026-04-08T15:28+01:00 | 18
        """
    )
    #expect(
      report.table("referrals", "basis", "responses") == """
        referrals | basis | responses
        SR-0002 LA-CHILD 2026-04-08T15:50+01:00 telephone | OV-CHILD | SR-0002 s47 2026-04-09T14:20+01:00
        """
    )
    #expect(
      report.table(
        "informed",
        "otherChildren",
        "owner",
        "cases",
        "nextAction",
        "due",
        "overdue",
        "label"
      )
        == """
        informed | otherChildren | owner | cases | nextAction | due | overdue | label
        yes | yes | ST06 | C-0002 | next step in SR-0002 | 2026-04-10 | no | restricted
        """
    )
  }

  @Test func `asks for the answer until there is one, and says when it is late`() throws {
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    let known = try Instant.at("2026-04-08T17:00:00+01:00")
    let rows = try ["2026-04-09T23:59:59+01:00", "2026-04-10T00:00:00+01:00"].map { words in
      Safeguarding(
        story.concernFiles(by: known),
        in: story.service,
        asAt: try Instant.at(words)
      ).rows[0]
    }
    #expect(rows.map { $0.nextAction?.words } == ["answer to SR-0002", "answer to SR-0002"])
    #expect(rows.map(\.isOverdue) == [false, true])
    #expect(rows[0].referrals.map(\.responseWords) == ["SR-0002 due 2026-04-09"])
  }

  @Test func `asks a senior to confirm a referral made in an emergency`() throws {
    var story = try Story([])
    try story.raise("SG-1", at: "2026-04-02T15:00+01:00")
    try story.tell(
      "SafeguardingReferralMade",
      in: "safeguarding/SG-1",
      at: "2026-04-02T16:00+01:00",
      by: "ST02",
      """
      {"referral":"SR-1","route":"LA-CHILD","organisation":"MASH","method":"portal",
      "contentLevel":"L2","basis":{"override":{"ground":"OV-CHILD","facts":"Hurt at home."}},
      "informed":{"informed":false}}
      """
    )
    let instant = try Instant.at("2026-04-02T17:00:00+01:00")
    let asked = Safeguarding(story.concernFiles(), in: story.service, asAt: instant).rows[0]
    #expect(asked.actions.map(\.words).contains("confirm the ground of SR-1"))
    #expect(try asked.referrals[0].confirmBy == Instant.at("2026-04-03T16:00:00+01:00"))
    try story.tell(
      "SafeguardingConcernTriaged",
      in: "safeguarding/SG-1",
      at: "2026-04-02T16:30+01:00",
      by: "ST04",
      #"{"decision":"refer","rationale":"A child is at risk.","routes":["LA-CHILD"]}"#
    )
    let confirmed = Safeguarding(story.concernFiles(), in: story.service, asAt: instant).rows[0]
    #expect(!confirmed.actions.map(\.words).contains("confirm the ground of SR-1"))
    #expect(confirmed.referrals[0].confirmBy == nil)
  }

  @Test func `computes by when an answer is due, past Easter Monday`() throws {
    var story = try Story([])
    try story.raise("SG-1", at: "2026-04-02T15:00+01:00")
    try story.tell(
      "SafeguardingReferralMade",
      in: "safeguarding/SG-1",
      at: "2026-04-02T16:00+01:00",
      """
      {"referral":"SR-1","route":"LA-CHILD","organisation":"MASH","method":"portal",
      "contentLevel":"L2","basis":{"override":{"ground":"OV-CHILD","facts":"Hurt."}},
      "informed":{"informed":false}}
      """
    )
    let instant = try Instant.at("2026-04-03T09:00:00+01:00")
    let row = Safeguarding(story.concernFiles(), in: story.service, asAt: instant).rows[0]
    #expect(row.referrals.map(\.responseWords) == ["SR-1 due 2026-04-07"])
  }

  @Test func `puts immediate danger first, then what is overdue, then the oldest`() throws {
    var story = try Story([])
    try story.raise("SG-1", at: "2026-06-01T09:10+01:00")
    try story.raise("SG-2", at: "2026-06-01T09:30+01:00")
    try story.raise("SG-3", at: "2026-06-01T07:00+01:00")
    try story.raise("SG-4", at: "2026-06-01T09:40+01:00", danger: true)
    let instant = try Instant.at("2026-06-01T10:00:00+01:00")
    let safeguarding = Safeguarding(story.concernFiles(), in: story.service, asAt: instant)
    #expect(safeguarding.rows.map(\.id.text) == ["SG-4", "SG-3", "SG-1", "SG-2"])
    #expect(safeguarding.rows.map(\.isOverdue) == [false, true, false, false])
  }

  @Test func `shows a closed concern for twelve months if asked`() throws {
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    let days = ["2026-05-20", "2027-05-19", "2027-05-20"]
    let counts = try SafeguardingFilter.Closed.allCases.map { closed in
      try days.map { day in
        var filter = SafeguardingFilter()
        filter.closed = closed
        let instant = try Instant.at("\(day)T12:00:00+01:00")
        return Safeguarding(
          story.concernFiles(),
          in: story.service,
          asAt: instant,
          filter: filter
        ).rows.count
      }
    }
    #expect(counts == [[0, 0, 0], [1, 1, 0], [1, 1, 1]])
  }

  @Test func `shows how a closed concern ended, and no owner`() throws {
    let instant = try Instant.at("2026-05-20T12:00:00+01:00")
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    var filter = SafeguardingFilter()
    filter.closed = .lastYear
    let report = Safeguarding(
      story.concernFiles(),
      in: story.service,
      asAt: instant,
      filter: filter
    ).report()
    #expect(
      report.table("concern", "ageHours", "owner", "nextAction", "closed", "outcome", "handover")
        == """
        concern | ageHours | owner | nextAction | closed | outcome | handover
        SG-0002 | 984 |  |  | 2026-05-19T16:00+01:00 | transferred | allocated social worker, Wigan children's services
        """
    )
  }

  @Test func `counts by area, category and decision, and finds who is at risk twice`() throws {
    var story = try Story(Fixtures.lines("storylines/B.ndjson"))
    try story.raise("SG-9", at: "2026-04-09T09:00+01:00", person: "PN02")
    let instant = try Instant.at("2026-04-09T18:00:00+01:00")
    let report = Safeguarding(
      story.concernFiles(by: instant),
      in: story.service,
      asAt: instant
    ).report(by: .area)
    #expect(report.groups.map(\.title) == ["WIG", "not known"])
    #expect(
      report.panel("categories")?.table("name", "concerns") == """
        name | concerns
        EXPL-CCE | 1
        PHY | 1
        """
    )
    #expect(
      report.panel("decisions")?.table("name", "concerns") == """
        name | concerns
        not decided | 1
        refer | 1
        """
    )
    #expect(
      report.panel("repeated")?.table("person", "initials", "concerns", "lastRaised") == """
        person | initials | concerns | lastRaised
        PN02 | KL | SG-0002, SG-9 | 2026-04-09T09:00+01:00
        """
    )
  }

  @Test func `shows what is left when the person at risk has been erased`() throws {
    var story = try Story(Fixtures.lines("storylines/B.ndjson"))
    story.erase("safeguarding/SG-0002", "person/PN02")
    let instant = try Instant.at("2026-04-09T18:00:00+01:00")
    let report = Safeguarding(
      story.concernFiles(by: instant),
      in: story.service,
      asAt: instant
    ).report()
    #expect(
      report.table("concern", "subjects", "raised", "owner") == """
        concern | subjects | raised | owner
        SG-0002 | [erased] |  | 
        """
    )
  }
}

extension Story {
  /// Goes on with a concern about a person who may have been hit, raised and recorded at `happened`.
  fileprivate mutating func raise(
    _ concern: String,
    at happened: String,
    person: String = "PN09",
    danger: Bool = false
  ) throws {
    try tell(
      "SafeguardingConcernRaised",
      in: "safeguarding/\(concern)",
      at: happened,
      """
      {"subject":{"person":"\(person)","relation":"client","stage":"child"},
      "categories":["PHY"],"account":"Was hit.","immediateDanger":\(danger),
      "actionTaken":"Stayed with them."}
      """
    )
  }
}
