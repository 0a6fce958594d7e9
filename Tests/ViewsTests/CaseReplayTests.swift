import Cases
import Testing
import Views

@Suite struct `The replay of a case` {
  private let id = CaseID(checked: "C-0001")

  private func steps(of story: Story, by instant: Instant = .latest) -> [ReplayStep] {
    story.events(of: "case/C-0001", by: instant).map { ReplayStep($0, corrected: $0.event) }
  }

  @Test func `shows what was known at 07:57: somebody arrested, and no clock`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let instant = try Instant.at("2026-03-29T07:57:00+01:00")
    let replay = CaseReplay(of: id, steps: steps(of: story, by: instant))
    #expect(
      replay.report.table("happened", "recorded", "lagMinutes", "type", "by", "role") == """
        happened | recorded | lagMinutes | type | by | role
        2026-03-29T07:50+01:00 | 2026-03-29T07:56:00+01:00 | 6 | ReferralReceived | ST02 | FAC
        2026-03-28T21:40+00:00 | 2026-03-29T07:57:00+01:00 | 557 | JusticeMatterRecorded | ST02 | FAC
        """
    )
  }

  @Test func `says in a line what each event says`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let summaries = steps(of: story).map { "\($0.event.type) \($0.summary)" }
    #expect(
      summaries[1...6] == [
        "12 matter M-0001; kind ARREST; site CU-PEN; place a street in Salford; offences criminalDamage 2026-03-28; custodyRecordNumber PEN/26/01873",
        "13 matter M-0001; kind relevantTime; at 2026-03-28T22:05+00:00; source custodyRecord",
        "13 matter M-0001; kind detentionAuthorised; at 2026-03-28T22:20+00:00; source custodyRecord",
        "13 matter M-0001; kind reviewHeld; at 2026-03-29T05:10+01:00; source custodyRecord; reviewNumber 1",
        "8 decision accepted; priority 2; dueBy 2026-03-29T10:00+01:00; dueBefore interview; pathways mentalHealth, substanceMisuse",
        "9 change set; kind lead; staff ST01; reason on site at Pendleton; team SAL",
      ]
    )
    #expect(
      summaries[8] == """
        19 consent K-0001; purposes ENGAGE, RECORDS, POLICE L1, COURT L2, PROB L2, \
        SERVICE drugAndAlcohol Salford Alcohol Service L1; giver self; capacityBasis presumed yes; \
        form verbal; noPenaltyExplained yes; aaPresent no
        """
    )
  }

  @Test func `cuts long texts, and lines that would have no end`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let summary = try #require(steps(of: story).first { $0.event.type == 23 }).summary
    #expect(
      summary == """
        kind core; basis engage; start 2026-03-29T10:30+01:00; end 2026-03-29T11:10+01:00; \
        summary Depression, treated by the GP and worse since January. Drink…; recommendations \
        COURT-LA Suitability for an alcohol treatment requirement should be a…, GP Review of the \
        antidepressant.; …
        """
    )
  }

  @Test func `goes by what was recorded, or by what happened`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let instant = try Instant.at("2026-03-29T07:59:00+01:00")
    let orders = ReplayOrder.allCases.map { order in
      CaseReplay(of: id, steps: steps(of: story, by: instant).reversed(), order: order)
        .steps.map(\.event.position)
    }
    #expect(orders == [[1, 2, 3, 4, 5], [2, 3, 4, 5, 1]])
  }

  @Test func `shows the two clocks apart at 09:25`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let instant = try Instant.at("2026-03-29T09:25:00+01:00")
    var filter = ReplayFilter()
    filter.happenedUntil = instant
    filter.recordedSince = instant
    let replay = CaseReplay(of: id, steps: steps(of: story), filter: filter)
    #expect(
      replay.steps.map(\.event.event?.type.name) == [
        "ScreeningCompleted", "RiskAssessed", "InformationShared",
      ]
    )
  }

  @Test func `finds the three disclosures, all on K-0001`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    var filter = ReplayFilter()
    filter.disclosuresOnly = true
    let replay = CaseReplay(of: id, steps: steps(of: story), filter: filter)
    #expect(
      replay.report.table("recorded", "type", "by", "authority", "flags") == """
        recorded | type | by | authority | flags
        2026-03-29T09:30:00+01:00 | InformationShared | ST01 | K-0001 | reported
        2026-03-30T09:26:00+01:00 | InformationShared | ST05 | K-0001 | reported
        2026-03-31T10:20:00+01:00 | OnwardReferralMade | ST03 | K-0001 | reported
        """
    )
    #expect(replay.report.notes == ["Left out by the filters: \(replay.omitted) events."])
  }

  @Test func `shows how late an entry was, and finds it by that`() throws {
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    var filter = ReplayFilter()
    filter.lag = .seconds(4 * 3_600)
    let steps = story.events(of: "case/C-0002").map { ReplayStep($0, corrected: $0.event) }
    let replay = CaseReplay(of: CaseID(checked: "C-0002"), steps: steps, filter: filter)
    #expect(
      replay.report.table("happened", "recorded", "lagMinutes", "type") == """
        happened | recorded | lagMinutes | type
        2026-04-09T09:40+01:00 | 2026-04-09T14:33:00+01:00 | 293 | OnwardReferralMade
        """
    )
  }

  @Test func `finds as late what came later than the hours, as the exceptions do`() throws {
    var story = try Story([])
    for happened in ["2026-06-01T09:00+01:00", "2026-06-01T08:59+01:00"] {
      try story.tell(
        "NoteAdded",
        in: "case/C-0001",
        at: happened,
        recorded: "2026-06-01T10:00+01:00",
        #"{"kind":"progress","text":"Moved.","containsOffenceAccount":false,"sensitive":false}"#
      )
    }
    var filter = ReplayFilter()
    filter.lag = .seconds(3_600)
    let replay = CaseReplay(of: id, steps: steps(of: story), filter: filter)
    #expect(replay.steps.map(\.event.position) == [1])
  }

  @Test(
    arguments: [
      ("2026-06-01T09:00+01:00", 60), ("2026-05-31", 600), ("2026-06-01", 0), ("unknown", nil),
      ("2026-06-01T10:01+01:00", -1),
    ] as [(String, Int64?)]
  )
  func `counts a lag from the end of what is known`(happened: String, minutes: Int64?) throws {
    var story = try Story([])
    try story.tell(
      "NoteAdded",
      in: "case/C-0001",
      at: happened,
      recorded: "2026-06-01T10:00+01:00",
      #"{"kind":"progress","text":"Moved.","containsOffenceAccount":false,"sensitive":false}"#
    )
    let replay = CaseReplay(of: id, steps: steps(of: story))
    let cell = minutes.map(Cell.integer) ?? .none
    #expect(replay.report.rows[0][5] == cell)
  }

  @Test func `shows a correction on both sides, and what was changed`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let events = story.events(of: "case/C-0001")
    let wrong = try #require(events.first { $0.event?.type.name == "DisposalRecorded" })
    let correction = try #require(events.first { $0.event?.type.name == "EntryCorrected" })
    var other = try Story([])
    try other.tell(
      "DisposalRecorded",
      in: "case/C-0001",
      at: "2026-04-27T12:20+01:00",
      """
      {"matter":"M-0001","level":"court","disposal":"CO-ATR","date":"2026-04-27",
      "requirements":[{"kind":"ATR","months":9}],"months":12,"diversionType":"within",
      "sourceConfirmed":true}
      """
    )
    var filter = ReplayFilter()
    filter.correctionsOnly = true
    let replay = CaseReplay(
      of: id,
      steps: steps(of: story) + [
        ReplayStep(wrong, corrected: other.events[0].event, correctedBy: [correction.id])
      ],
      filter: filter
    )
    #expect(
      replay.report.table("type", "corrects", "correctedBy", "changes") == """
        type | corrects | correctedBy | changes
        DisposalRecorded |  | \(correction.id) | requirements[0].months 12 → 9
        EntryCorrected | \(wrong.id) |  | 
        """
    )
  }

  @Test func `shows that an entry is void, and still what it said`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let step = ReplayStep(story.events[6], corrected: nil, isVoid: true)
    #expect(step.changes == ["void"])
    #expect(step.summary.hasPrefix("decision accepted"))
  }

  @Test func `names what an erased entry was, and nothing else of it`() throws {
    var story = try Story(Fixtures.lines("storylines/A.ndjson"))
    story.erase("case/C-0001")
    let report = CaseReplay(of: id, steps: Array(steps(of: story).prefix(1))).report
    #expect(
      report.table("type", "by", "summary", "authority") == """
        type | by | summary | authority
        ReferralReceived | ST02 | [erased] | 
        """
    )
  }

  @Test func `finds what somebody did`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    var filter = ReplayFilter()
    filter.actors = [StaffID(checked: "ST04")]
    let replay = CaseReplay(of: id, steps: steps(of: story), filter: filter)
    #expect(replay.steps.map(\.event.event?.type.name) == ["CaseAllocated", "ReportApproved"])
  }

  @Test func `finds events of some types`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    var filter = ReplayFilter()
    filter.types = [35, 36]
    let replay = CaseReplay(of: id, steps: steps(of: story), filter: filter)
    #expect(replay.steps.map(\.event.type) == [35, 36, 35])
  }

  @Test func `marks a disclosure as suspected as soon as that is known`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let shared = try #require(steps(of: story).first { $0.event.event?.isDisclosure == true }).event
    var filter = ReplayFilter()
    filter.flags = .breachSuspected
    let replay = CaseReplay(
      of: id,
      steps: [
        ReplayStep(shared, corrected: shared.event),
        ReplayStep(shared, corrected: shared.event, isSuspected: true),
      ],
      filter: filter
    )
    #expect(replay.report.table("flags") == "flags\nreported, breachSuspected")
  }
}
