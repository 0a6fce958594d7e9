@_spi(Unrecorded) import CaseRecords
import Cases
import Testing
import Views

/// Storyline G, imported into a store, as `domain.md` expects it to look.
@Suite struct `The storyline of a case that changes teams` {
  private let grace = CaseID(checked: "C-0008")

  private func withGrace(_ body: (ServiceRecord) throws -> Void) throws {
    try withStorylines(["G"], body)
  }

  /// The one row of the caseload at `instant`, closed or not.
  private func row(at instant: Instant, in record: ServiceRecord) throws -> CaseloadRow? {
    var filter = CaseloadFilter()
    filter.stages = Set(CaseStage.allCases)
    let caseload = try record.read {
      try Caseload(in: $0, at: .recorded(instant), asAt: instant, filter: filter)
    }
    #expect(caseload.rows.count <= 1)
    return caseload.rows.first
  }

  /// Every instant at which something was recorded in the case.
  private func instants(in record: ServiceRecord) throws -> [Instant] {
    try record.read { try CaseReplay(of: grace, in: $0, scope: []) }.steps.map(\.event.recorded)
  }

  @Test func `has exactly one owning team at every recorded instant once it is allocated`() throws {
    try withGrace { record in
      let teams = try instants(in: record).map { instant in
        let row = try row(at: instant, in: record)
        let lead = row?.lead?.text ?? "nobody"
        return "\(instant.words.prefix(16)) \(row?.team?.text ?? "no team") \(lead)"
      }
      #expect(
        teams.joined(separator: "\n") == """
          2026-04-20T11:06 no team nobody
          2026-04-20T11:07 no team nobody
          2026-04-20T11:07 no team nobody
          2026-04-20T11:20 no team nobody
          2026-04-20T11:22 BUR ST02
          2026-04-20T11:22 BUR ST02
          2026-04-20T12:08 BUR ST02
          2026-04-20T12:09 BUR ST02
          2026-04-20T12:50 BUR ST02
          2026-04-20T12:51 BUR ST02
          2026-04-22T09:05 BUR ST02
          2026-04-23T10:04 BUR ST02
          2026-04-23T16:55 BUR ST02
          2026-04-27T09:12 BUR ST02
          2026-04-27T11:02 TRA ST05
          2026-06-15T09:03 TRA ST05
          2026-06-16T10:02 TRA ST05
          2026-06-17T10:05 TRA ST05
          """
      )
    }
  }

  @Test func `changes its team at the instant from which the others have it`() throws {
    try withGrace { record in
      let teams = try ["10:59:59", "11:00:00"].map { time in
        let instant = try Instant.at("2026-04-27T\(time)+01:00")
        let state = try record.read { try $0.caseState(grace, happenedBy: instant) }
        return [state.team?.text, state.lead?.text, state.openTransfer.map { _ in "asked" }]
          .compactMap(\.self).joined(separator: " ")
      }
      #expect(teams == ["BUR ST02 asked", "TRA ST05"])
    }
  }

  @Test func `was asked for twice, declined once and accepted once`() throws {
    try withGrace { record in
      var filter = ReplayFilter()
      filter.types = [10, 11]
      let replay = try record.read { try CaseReplay(of: grace, in: $0, filter: filter) }
      #expect(
        replay.report.table("happened", "type", "by", "role", "summary") == """
          happened | type | by | role | summary
          2026-04-22T09:00+01:00 | CaseTransferRequested | ST03 | CEW | toArea TRA; reason She lives in Trafford, and all the work to be done is there.; urgency 3; openItems The referral to the housing service has not been made yet.; proposedDate 2026-04-23
          2026-04-23T10:00+01:00 | CaseTransferDecided | ST07 | TM | decision declined; reason Nobody in Trafford can take it on before 27 April; Bury keep…
          2026-04-27T09:10+01:00 | CaseTransferRequested | ST03 | CEW | toArea TRA; reason She lives in Trafford, where there is somebody to take it on…; urgency 3; openItems Trafford Housing Options has not answered yet., The investigation goes on.; proposedDate 2026-04-27
          2026-04-27T11:00+01:00 | CaseTransferDecided | ST07 | TM | decision accepted; effectiveAt 2026-04-27T11:00+01:00; newLead ST05
          """
      )
    }
  }

  @Test func `has one area of residence throughout: Trafford`() throws {
    try withGrace { record in
      let areas = try instants(in: record).map { try row(at: $0, in: record)?.area.given?.text }
      #expect(areas.count == 18)
      #expect(Set(areas) == ["TRA"])
    }
  }

  @Test func `is counted by its suite in Bury before the transfer, after it, and once closed`()
    throws
  {
    try withGrace { record in
      let counts = try ["2026-04-20", "2026-04-28", "2026-06-18"].map { day in
        let instant = try Instant.at("\(day)T18:00:00+01:00")
        var filter = CaseloadFilter()
        filter.stages = Set(CaseStage.allCases)
        filter.site = SiteCode(checked: "CU-BUR")
        let report = try record.read {
          try Caseload(in: $0, at: .recorded(instant), asAt: instant, filter: filter)
        }.report(by: .site)
        return report.groups.map { "\(day) \($0.title) \($0.rows.count)" }
      }
      #expect(
        counts == [["2026-04-20 CU-BUR 1"], ["2026-04-28 CU-BUR 1"], ["2026-06-18 CU-BUR 1"]]
      )
    }
  }

  @Test func `takes one action from the huddle on to the next`() throws {
    try withGrace { record in
      let stream = try StreamID(words: "huddle/2026-04-23-PM")
      let huddle = try record.read { try $0.huddleState(stream) }
      #expect(huddle.closed?.content.carriedActions?.map(\.text) == ["HA-0002"])
      #expect(huddle.openActions.map(\.owner?.text) == ["ST03"])
      #expect(huddle.items.map(\.content.cases) == [[grace]])
      #expect(huddle.opened?.content.lateMinutes == nil)
    }
  }

  @Test func `has one disclosure, to the housing service that K-0008 names`() throws {
    try withGrace { record in
      var filter = ReplayFilter()
      filter.disclosuresOnly = true
      let replay = try record.read { try CaseReplay(of: grace, in: $0, filter: filter) }
      #expect(
        replay.report.table("happened", "type", "by", "role", "authority", "flags") == """
          happened | type | by | role | authority | flags
          2026-04-23T16:50+01:00 | OnwardReferralMade | ST03 | CEW | K-0008 | reported
          """
      )
      let exceptions = try record.read { try Exceptions(of: grace, in: $0) }
      #expect(exceptions.findings.isEmpty)
    }
  }

  @Test func `ends without a referral that is still followed`() throws {
    try withGrace { record in
      let instant = try Instant.at("2026-06-18T09:00:00+01:00")
      let row = try row(at: instant, in: record)
      #expect(row?.stage == .closed)
      #expect(row?.onwardReferrals.isEmpty == true)
      let caseload = try record.read { try Caseload(in: $0, asAt: instant) }
      #expect(caseload.rows.isEmpty)
      #expect(caseload.omitted == 1)
    }
  }
}
