@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

@Suite struct `The outcomes return` {
  private func outcomes(
    _ story: Story,
    from first: String,
    through last: String,
    by basis: ReturnPeriod.Basis = .received,
    at words: String
  ) throws -> Outcomes {
    let instant = try Instant.at(words)
    return Outcomes(
      story.caseFiles(by: instant),
      in: ReturnPeriod(
        from: try CalendarDate(words: first),
        through: try CalendarDate(words: last),
        by: basis
      ),
      of: story.service,
      asAt: instant,
      pseudonym: { "~" + $0 }
    )
  }

  private let items = [
    "person", "nhsNumberHeld", "age", "genderIdentity", "statedGender", "ethnicity", "area",
    "accommodation", "settled", "employment", "education", "forces", "practice", "received",
    "source", "nationalSource", "point", "site", "reasons", "knownBefore", "withinYear",
    "decision", "rejection", "priority", "justiceStatus", "offences", "seen", "contactOutcomes",
    "media", "attendance", "consentToService", "consentToShare", "screened", "screenedBy",
    "screeningOutcome", "assessed", "needs", "primaryNeed", "risks", "informed", "reports",
    "safeguarding", "onward", "mentalHealthAct", "policeDisposal", "remand", "plea",
    "courtDisposal", "requirements", "diversion", "closed", "closingReason", "contacts",
    "supportDays", "feedback",
  ]

  @Test func `has one row for Daniel Reeve's referral, with what the record tells`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let outcomes = try outcomes(
      story,
      from: "2026-03-01",
      through: "2026-03-31",
      at: "2026-06-01T09:00:00+01:00"
    )
    #expect(outcomes.rows.map(\.referral) == ["~C-0001"])
    let row = try #require(outcomes.rows.first)
    let words = items.map { "\($0): \(row.answer($0)?.description ?? "")" }
    #expect(
      words.joined(separator: "\n") == """
        person: ~PN01
        nhsNumberHeld: not recorded
        age: 34
        genderIdentity: not recorded
        statedGender: 1
        ethnicity: A
        area: SAL
        accommodation: HM06
        settled: N
        employment: 02
        education: not applicable
        forces: no
        practice: not recorded
        received: 2026-03-29T07:50+01:00
        source: POL-CUST
        nationalSource: E1
        point: CUST
        site: CU-PEN
        reasons: MH-DEP, ALC
        knownBefore: N
        withinYear: not applicable
        decision: accepted
        rejection: not applicable
        priority: 2
        justiceStatus: ARREST
        offences: criminalDamage
        seen: Y
        contactOutcomes: seen, seen
        media: 01, 01
        attendance: 5
        consentToService: given
        consentToShare: RECORDS, POLICE L1, COURT L2, PROB L2, SERVICE L1
        screened: 2026-03-29T09:20+01:00
        screenedBy: SP
        screeningOutcome: assessCore
        assessed: core 2026-03-29T11:10+01:00
        needs: MH-DEP suspected, ALC confirmedByAssessment
        primaryNeed: MH-DEP
        risks: suicide medium, selfHarm low
        informed: CUSTODY before, COURT-LA before
        reports: writtenShort
        safeguarding: none
        onward: drugAndAlcohol 2026-03-31 attended first attended
        mentalHealthAct: none
        policeDisposal: not recorded
        remand: NA
        plea: 1
        courtDisposal: CO-ATR 2026-04-27
        requirements: ATR 12 months
        diversion: within
        closed: 2026-05-13
        closingReason: DISP-DONE
        contacts: 2
        supportDays: 4
        feedback: Y
        """
    )
  }

  @Test func `measures him in the hours in which custody is worked at, and by elapsed days`() throws
  {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let outcomes = try outcomes(
      story,
      from: "2026-03-29",
      through: "2026-03-29",
      at: "2026-06-01T09:00:00+01:00"
    )
    #expect(
      outcomes.report().panel("indicators")?
        .table("code", "part", "limit", "met", "missed", "medianDays") == """
          code | part | limit | met | missed | medianDays
          K01 |  | 60 min in operating hours | 1 | 0 | 
          K02 |  | 240 min in operating hours | 1 | 0 | 
          K03 | interview |  | 0 | 0 | 
          K03 | charge |  | 1 | 0 | 
          K03 | release |  | 0 | 0 | 
          K04 |  |  | 2 | 0 | 
          K05 |  | 5 working days | 0 | 0 | 
          K06 |  | 2 working days | 1 | 0 | 
          K07 |  |  | 2 | 0 | 
          K08 | not reached |  | 0 | 1 | 
          K08 | could not decide |  | 0 | 1 | 
          K08 | refused |  | 0 | 1 | 
          K08 | given |  | 1 | 0 | 
          K09 |  |  | 0 | 0 | 
          K10 |  | 2 working days | 1 | 0 | 
          K11 | accepted |  | 1 | 0 | 
          K11 | attended |  | 1 | 0 | 
          K12 |  | 1440 min | 0 | 0 | 
          K13 | decision | 60 min | 0 | 0 | 
          K13 | authority | same day | 0 | 0 | 
          K14 | children |  | 0 | 0 | 
          K14 | women |  | 0 | 0 | 
          K15 | ethnicity |  | 1 | 0 | 
          K15 | accommodation |  | 1 | 0 | 
          K15 | employment |  | 1 | 0 | 
          K15 | disposal |  | 1 | 0 | 
          K16 | disposal |  | 0 | 0 | 29
          K16 | investigation |  | 0 | 0 | 
          """
    )
  }

  @Test func `counts whoever was met before the case was called, on whatever day`() throws {
    var story = try Story([])
    try story.tellArrest(1)
    try story.tellHearing(1, on: "2026-06-02")
    try story.tellHearing(1, on: "2026-06-03", hearing: 2)
    try story.tellHearing(1, on: "2026-06-04", hearing: 3)
    try story.tell(
      "ContactRecorded",
      in: "case/C-1",
      at: "2026-06-02T12:00+01:00",
      #"{"contactWith":"person","medium":"01","outcome":"seenInPart"}"#
    )
    let results = [(1, "2026-06-02T11:59+01:00"), (2, "2026-06-02"), (3, "2026-06-03")]
    for (hearing, happened) in results {
      try story.tell(
        "HearingOutcomeRecorded",
        in: "case/C-1",
        at: happened,
        recorded: "2026-06-05T09:00+01:00",
        #"{"hearing":"H-\#(hearing)","outcome":"other","remandStatus":"UB"}"#
      )
    }
    let outcomes = try outcomes(
      story,
      from: "2026-06-01",
      through: "2026-06-30",
      at: "2026-07-01T09:00:00+01:00"
    )
    // On the day of the meeting nobody can say which came first.
    #expect(outcomes.rows[0].measures[.beforeHearing] == [.missed, .unknown, .met])
  }

  @Test func `says of whom and by which clock it counts`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let outcomes = try outcomes(
      story,
      from: "2026-03-29",
      through: "2026-03-29",
      at: "2026-06-01T09:00:00+01:00"
    )
    let notes = [
      "K01, K02: of every referral from custody, those rejected at triage and those of people who"
        + " refused among them; minutes count while the site is open, or always if it has no hours.",
      "K03, K04: met is whoever was seen, wholly or in part, at any time before: K03 before the first"
        + " such fact of each matter, K04 before the result of each hearing.",
    ]
    #expect(outcomes.report().panel("indicators")?.notes == notes)
    #expect(outcomes.publicReport(suppressingBelow: 5).panel("indicators")?.notes == notes)
  }

  @Test func `counts Shona Tierney once: not reached, unable to decide, refused, then agreed`()
    throws
  {
    let story = try Story(Fixtures.lines("storylines/C.ndjson"))
    let outcomes = try outcomes(
      story,
      from: "2026-04-01",
      through: "2026-04-30",
      at: "2026-06-01T09:00:00+01:00"
    )
    let row = try #require(outcomes.rows.first)
    let consents: [Measure] = [.notReached, .unableToDecide, .refused, .given, .askedAgain]
    #expect(outcomes.rows.count == 1)
    #expect(consents.map { row.measures[$0] } == Array(repeating: [.met], count: 5))
    #expect(row.answer("contactOutcomes") == .values(["notSeen-asleep", "seen"]))
    #expect(row.answer("consentToService") == .values(["given"]))
    #expect(row.measures[.beforeHearing] == [.met, .met])
    #expect(row.measures[.womenSeen] == [.met])
    #expect(row.answer("pregnancy") == .values(["Y"]))
  }

  @Test func `asks of a child what is asked of children, and of the concern how soon`() throws {
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    let outcomes = try outcomes(
      story,
      from: "2026-04-01",
      through: "2026-04-30",
      at: "2026-06-01T09:00:00+01:00"
    )
    let row = try #require(outcomes.rows.first)
    #expect(row.answer("education") == .notRecorded)
    #expect(row.answer("remand") == .notApplicable)
    #expect(row.answer("policeDisposal") == .values(["O22 2026-05-14"]))
    #expect(row.answer("safeguarding") == .values(["LA-CHILD"]))
    #expect(row.measures[.voluntaryContact] == [.met])
    #expect(row.measures[.concernDecided] == [.met])
    #expect(row.measures[.concernReferred] == [.met])
    #expect(row.measures[.firstContact] == nil)
    #expect(row.parts[.child] == ["child"])
    #expect(row.parts[.age] == ["10–13"])
  }

  @Test func `breaks everybody down, and leaves small numbers out for whoever is outside`() throws {
    let story = try Story(Fixtures.storylines(["A", "B", "C", "D", "G", "I"]))
    let outcomes = try outcomes(
      story,
      from: "2026-03-01",
      through: "2026-04-30",
      at: "2026-07-01T09:00:00+01:00"
    )
    func lines(_ report: Report?, _ names: Set<String>) -> [String] {
      (report?.rows ?? []).map { $0.map(\.description) }.filter { names.contains($0[0]) }
        .map { $0.joined(separator: " ") }
    }
    let raw = outcomes.report().panel("breakdowns")
    #expect(
      lines(raw, ["area", "suite", "court", "child"]) == [
        "area OLD 1", "area SAL 2", "area STO 1", "area TRA 1", "area WIG 1", "suite CU-ASH 1",
        "suite CU-BUR 1", "suite CU-CHE 1", "suite CU-PEN 1", "suite CU-SWI 1", "suite none 1",
        "court CO-MAN 2", "court CO-STO 1", "court CO-TAM 1", "court none 3", "child adult 4",
        "child child 2",
      ]
    )
    let outside = outcomes.publicReport(suppressingBelow: 4)
    #expect(outside.rows.isEmpty)
    #expect(
      lines(outside.panel("breakdowns"), ["child", "area"]) == [
        "area OLD *", "area SAL *", "area STO *", "area TRA *", "area WIG *", "child adult *",
        "child child *",
      ]
    )
  }

  @Test(
    arguments: [
      ([0, 5, 9], [0, 5, 9]), ([2, 3, 9], [nil, nil, 9]), ([2, 7, 9], [nil, nil, 9]),
      ([0, 4, 5], [0, nil, nil]), ([4], [nil]),
    ] as [([Int], [Int?])]
  )
  func `leaves a number out that would tell another`(counts: [Int], shown: [Int?]) {
    #expect(SmallNumbers.suppressed(counts, below: 5) == shown)
  }

  @Test func `keeps the kinds of blank apart`() throws {
    var story = try Story([])
    try story.tellReferral()
    try story.tell(
      "PersonDetailsRecorded",
      in: "person/PN09",
      at: "2026-06-01T10:00+01:00",
      """
      {"ethnicity":{"category":{"blank":"declined"},"source":"self"},
      "employment":{"value":{"blank":"notKnown"}},"settled":{"value":{"blank":"notRecorded"}},
      "forces":{"value":{"blank":"notApplicable"}}}
      """
    )
    let outcomes = try outcomes(
      story,
      from: "2026-06-01",
      through: "2026-06-30",
      at: "2026-07-01T09:00:00+01:00"
    )
    let names = ["ethnicity", "employment", "settled", "accommodation", "forces", "education"]
    let report = try #require(outcomes.report().panel("completeness"))
    let lines = report.table(
      "item",
      "given",
      "declined",
      "notKnown",
      "notRecorded",
      "notApplicable",
      "askedPercent"
    )
    .split(separator: "\n").filter { line in names.contains { line.hasPrefix("\($0) ") } }
    #expect(
      lines == [
        "ethnicity | 0 | 1 | 0 | 0 | 0 | 100", "accommodation | 0 | 0 | 0 | 1 | 0 | 0",
        "settled | 0 | 0 | 0 | 1 | 0 | 0", "employment | 0 | 0 | 1 | 0 | 0 | 100",
        "education | 0 | 0 | 0 | 0 | 1 | ", "forces | 0 | 0 | 0 | 0 | 1 | ",
      ]
    )
  }

  @Test func `knows who was referred before, and whether that was within a year`() throws {
    var story = try Story([])
    try story.tellReferral()
    for (number, day) in [("C-0010", "2027-06-01"), ("C-0011", "2028-06-02")] {
      try story.tell(
        "ReferralReceived",
        in: "case/\(number)",
        at: "\(day)T09:00+01:00",
        """
        {"person":"PN09","source":"SELF","medium":"02","site":"CU-PEN","areaOfResidence":"SAL",
        "pointOfIntervention":"CUST","justiceStatus":"ARREST","reasons":["MH-DEP"],
        "immediateRisk":false,"personAware":true}
        """
      )
    }
    let outcomes = try outcomes(
      story,
      from: "2026-01-01",
      through: "2028-12-31",
      at: "2029-01-01T09:00:00+00:00"
    )
    #expect(
      outcomes.report().table("referral", "person", "knownBefore", "withinYear") == """
        referral | person | knownBefore | withinYear
        ~C-0009 | ~PN09 | N | not applicable
        ~C-0010 | ~PN09 | Y | Y
        ~C-0011 | ~PN09 | Y | N
        """
    )
  }

  @Test func `keeps the place of somebody who has been erased`() throws {
    var story = try Story(Fixtures.storylines())
    story.erase("case/C-0001", "person/PN01")
    let outcomes = try outcomes(
      story,
      from: "2026-03-01",
      through: "2026-04-30",
      at: "2026-06-01T09:00:00+01:00"
    )
    #expect(
      outcomes.report().table("referral", "person", "received", "ethnicity", "closed") == """
        referral | person | received | ethnicity | closed
        ~C-0001 | [erased] | 2026-03-29T07:50+01:00 | [erased] | 2026-05-13
        ~C-0002 | ~PN02 | 2026-04-02T14:10+01:00 | not recorded | 2026-05-20
        """
    )
    #expect(outcomes.rows.map { $0.parts[.area] } == [["[erased]"], ["WIG"]])
  }

  @Test func `puts a case into the period of its last closing, while it is closed`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let moments = ["2026-05-01T09:00", "2026-05-12T10:00", "2026-05-14T09:00"]
    let counts = try moments.map { moment in
      try [("2026-04-01", "2026-04-30"), ("2026-05-01", "2026-05-31")].map { first, last in
        try outcomes(story, from: first, through: last, by: .closed, at: "\(moment):00+01:00")
          .rows.count
      }
    }
    #expect(counts == [[1, 0], [0, 0], [0, 1]])
  }

  @Test func `says what a late correction has changed, through a store`() throws {
    try withStorylines(["A", "F"]) { record in
      let (early, late) = try record.read { snapshot in
        let period = ReturnPeriod(
          from: try CalendarDate(words: "2026-03-01"),
          through: try CalendarDate(words: "2026-05-31")
        )
        let moments = try ["2026-05-08T10:00:00+01:00", "2026-06-01T09:00:00+01:00"]
          .map(Instant.at)
        let returns = try moments.map { moment in
          try Outcomes(
            for: period,
            in: snapshot,
            at: .recorded(moment),
            asAt: moment,
            pseudonym: { "~" + $0 }
          )
        }
        return (returns[0], returns[1])
      }
      #expect(early.rows.map(\.id.text) == ["C-0001", "C-0007"])
      #expect(late.rows.map(\.id.text) == ["C-0001", "C-0006"])
      #expect(late.rows.last?.received?.words == "2026-05-07T10:15+01:00")
      #expect(
        late.differenceReport(from: early).table("referral", "item", "before", "after") == """
          referral | item | before | after
          ~C-0001 | requirements | ATR 12 months | ATR 9 months
          ~C-0001 | closed | 2026-04-29 | 2026-05-13
          ~C-0006 |  |  | in the return
          ~C-0007 |  | in the return | 
          """
      )
    }
  }
}
