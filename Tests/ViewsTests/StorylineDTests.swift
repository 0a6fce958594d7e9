@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storyline D, imported into a store, as `domain.md` expects it.
@Suite struct `Storyline D in a store` {
  private let martin = CaseID(checked: "C-0004")
  private let concern = ConcernID(checked: "SG-0004")

  @Test func `told others four times, once before anybody had decided`() throws {
    try withStoryline { record in
      var filter = ReplayFilter()
      filter.disclosuresOnly = true
      let replay = try record.read {
        try CaseReplay(of: martin, in: $0, scope: .concerns, filter: filter)
      }
      #expect(
        replay.report.table("happened", "type", "by", "authority", "flags") == """
          happened | type | by | authority | flags
          2026-04-17T08:57+01:00 | InformationShared | ST02 | none | reported, withoutAuthority, breachSuspected, warned
          2026-04-17T09:18+01:00 | InformationShared | ST02 | OV-0004 | reported
          2026-04-17T09:40+01:00 | SafeguardingReferralMade | ST02 | OV-CHILD | reported, warned
          2026-04-17T10:30+01:00 | SafeguardingReferralMade | ST04 | OV-ADULT | reported
          """
      )
    }
  }

  @Test func `decided afterwards on what D13 had told, within 24 hours`() throws {
    try withStoryline { record in
      let state = try record.read { try $0.caseState(martin) }
      let told = try #require(state.disclosures.first)
      let later = try #require(state.overrides.last)
      #expect(told.content.disclosure.text == "D-0006")
      #expect(told.content.authority == .unauthorised)
      #expect(later.content.override.text == "OV-0005")
      #expect(later.content.covers?.map(\.text) == ["D-0006"])
      #expect(later.content.retrospective)
      #expect(later.happened.words == "2026-04-17T11:20+01:00")
      let unconfirmed = try record.read { state.unconfirmedOverrides(in: try $0.service()) }
      #expect(unconfirmed.isEmpty)
    }
  }

  @Test func `has one exception, which D23 does not wipe out`() throws {
    try withStoryline { record in
      let exceptions = try record.read { try Exceptions(of: martin, in: $0) }
      #expect(
        exceptions.report.table("kind", "type", "by", "happened") == """
          kind | type | by | happened
          breachSuspected | InformationShared | ST02 | 2026-04-17T08:57+01:00
          withoutAuthority | InformationShared | ST02 | 2026-04-17T08:57+01:00
          """
      )
    }
  }

  @Test func `expects an answer on the working day after Friday, which is Monday`() throws {
    try withStoryline { record in
      let known = PointInTime.recorded(try .at("2026-04-20T12:00:00+01:00"))
      let rows = try ["2026-04-20T23:59:59+01:00", "2026-04-21T00:00:00+01:00"].map { words in
        let instant = try Instant.at(words)
        return try record.read { try Safeguarding(in: $0, at: known, asAt: instant).rows[0] }
      }
      #expect(
        rows[0].referrals.map(\.responseWords) == [
          "SR-0004 due 2026-04-20", "SR-0005 due 2026-05-01",
        ]
      )
      #expect(rows.map(\.isOverdue) == [false, true])
    }
  }

  @Test func `shows a child and an adult at risk without a name, once the MASH has answered`()
    throws
  {
    try withStoryline { record in
      let instant = try Instant.at("2026-04-21T14:00:00+01:00")
      let safeguarding = try record.read {
        try Safeguarding(in: $0, at: .recorded(instant), asAt: instant)
      }
      #expect(
        safeguarding.report().table("subjects", "responses", "owner", "nextAction") == """
          subjects | responses | owner | nextAction
          ?, child, 8, child, ?, formerPartner, adult | SR-0004 s47 2026-04-21T13:40+01:00, SR-0005 due 2026-05-01 | ST04 | next step in SR-0004
          """
      )
    }
  }

  @Test func `keeps the concern out of what the case and its person say`() throws {
    try withStoryline { record in
      let replay = try record.read { try CaseReplay(of: martin, in: $0, scope: .person) }
      let streams = Set(replay.steps.map(\.event.stream.words)).sorted()
      #expect(streams == ["case/C-0004", "person/PN04"])
      let raised = try record.read { try $0.concernState(concern).raised?.content }
      #expect(raised?.subject.person.text == "PN41")
      #expect(raised?.furtherSubjects?.map(\.content?.person.text) == ["PN42"])
      #expect(raised?.sources?.map(\.content?.person.text) == ["PN04"])
    }
  }

  @Test func `opened the sealed concern for an hour, to somebody with no relationship`() throws {
    try withStoryline { record in
      let stream = try StreamID(words: "governance/glass-BG-0001")
      let glass = try record.read { try $0.own([stream]).glasses[stream] }
      #expect(glass?.invoked?.content.endsAt?.words == "2026-04-18T09:41:00+01:00")
      #expect(glass?.reviewed?.content.outcome == .appropriate)
      #expect(glass?.reviewed?.author.staff.text == "ST11")
      let trail = try record.read { try AccessTrail(of: nil, in: $0) }
      #expect(trail.accesses.map(\.content.breakGlass?.text) == ["BG-0001"])
      #expect(
        trail.report().table("happened", "by", "purpose", "relationship", "people") == """
          happened | by | purpose | relationship | people
          2026-04-18T08:41+01:00 | ST09 | directCare | none | PN04, PN41, PN42
          """
      )
    }
  }

  @Test func `leaves the huddle's one action to the next huddle`() throws {
    try withStoryline { record in
      let huddle = try record.read { try $0.huddleState(StreamID(words: "huddle/2026-04-17-AM")) }
      #expect(huddle.isOpen == false)
      #expect(huddle.openActions.map(\.id.text) == ["HA-0001"])
    }
  }

  @Test func `is no open concern once both bodies have answered and it is handed over`() throws {
    try withStoryline { record in
      let state = try record.read { try $0.concernState(concern) }
      #expect(!state.isOpen)
      #expect(state.threads.map(\.isAnswered) == [true, true])
    }
  }

  private func withStoryline(_ body: (ServiceRecord) throws -> Void) throws {
    try withStorylines(["D"], refusing: [], body)
  }
}
