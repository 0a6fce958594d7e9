import CaseRecords
import Cases
import TestSupport
import Testing
import Views

/// Laws over histories that no rule has looked at: a view has to show whatever was recorded.
@Suite struct `A report` {
  static let instant = Instant(seconds: 1_780_304_400)

  /// The events of one stream, each with arbitrary content, a minute apart.
  func history(_ stream: StreamID, seed: UInt64) -> [RecordedEvent] {
    var random = SplitMix64(seed: seed)
    return (1...24).compactMap { version -> RecordedEvent? in
      guard let type = Event.contents.randomElement(using: &random) else { return nil }
      let event = Event.arbitrary(type, seed: random.next())
      let seconds = Self.instant.seconds - 86_400 + Int64(version) * 60
      return RecordedEvent(
        id: EventID(command: CommandID.blank, index: UInt16(version)),
        stream: stream,
        version: UInt64(version),
        position: seed * 100 + UInt64(version),
        event: version % 7 == 0 ? nil : event,
        type: type.type.number,
        happened: .at(Moment(seconds: seconds, offset: 0, precision: .second)),
        recorded: Instant(seconds: seconds),
        author: Author(staff: StaffID.blank, role: RoleCode.blank)
      )
    }
  }

  private func reports(seeds: [UInt64], in service: Service) -> [Report] {
    let cases = seeds.map { seed in
      let stream = StreamID(CaseID(checked: "C-\(seed)"))
      return CaseFile(
        id: CaseID(checked: "C-\(seed)"),
        events: history(stream, seed: seed),
        person: Person()
      )
    }
    let concerns = seeds.map { seed in
      let stream = StreamID(ConcernID(checked: "SG-\(seed)"))
      return ConcernFile(
        id: ConcernID(checked: "SG-\(seed)"),
        events: history(stream, seed: seed + 1_000)
      )
    }
    var everything = CaseloadFilter()
    everything.stages = Set(CaseStage.allCases)
    var closed = SafeguardingFilter()
    closed.closed = .shown
    var diary = CourtDiaryFilter()
    diary.period = .all
    let instant = Self.instant
    return [
      Caseload(cases, in: service, asAt: instant, filter: everything).report(by: .lead),
      Safeguarding(concerns, in: service, asAt: instant, filter: closed).report(by: .route),
      Custody(cases, in: service, asAt: instant).report(by: .suite),
      CourtDiary(cases, in: service, asAt: instant, filter: diary).report(by: .court),
      ReferralsAwaiting(cases, in: service, asAt: instant).report(),
    ] + records(cases, concerns, seeds: seeds, in: service)
  }

  /// The reports about disclosures, consents and the keeping of records.
  private func records(
    _ cases: [CaseFile],
    _ concerns: [ConcernFile],
    seeds: [UInt64],
    in service: Service
  ) -> [Report] {
    let requests = seeds.map { seed in
      let id = RightsRequestID(checked: "RR-\(seed)")
      return RequestFile(id: id, events: history(StreamID(.request(id)), seed: seed + 2_000))
    }
    let people = seeds.map { seed in
      let id = PersonID(checked: "PN\(seed)")
      return PersonFile(
        id: id,
        person: history(StreamID(id), seed: seed + 3_000).reduce(into: Person()) { $0.evolve($1) },
        cases: cases,
        concerns: concerns,
        requests: requests,
        retention: history(StreamID(.retention(id)), seed: seed + 4_000)
          .reduce(into: Retention()) { $0.evolve($1) }
      )
    }
    let files = DisclosureFiles(
      cases: cases,
      concerns: concerns,
      requests: requests,
      accesses: seeds.flatMap { history(.access, seed: $0 + 5_000) }
    )
    var closed = ConsentFilter()
    closed.closed = true
    let instant = Self.instant
    return [
      Disclosures(files, in: service, asAt: instant).report(by: .recipient),
      ConsentStatus(cases, in: service, asAt: instant, filter: closed).report(by: .state),
      RetentionDue(people, in: service, asAt: instant).report(by: .standing),
    ]
  }

  @Test func `is the same whatever the order in which cases and concerns are given`() throws {
    let service = Service(try Fixtures.greaterManchester())
    let seeds = Array(1...30 as ClosedRange<UInt64>)
    var random = SplitMix64(seed: 2026)
    let first = reports(seeds: seeds, in: service)
    let second = reports(seeds: seeds.shuffled(using: &random), in: service)
    #expect(first == second)
    #expect(first.prefix(2).map(\.rows.count) == [30, 30])
    #expect(first.allSatisfy { !$0.rows.isEmpty })
  }

  @Test func `has a cell for every column, and its rows under headings without gaps`() throws {
    let service = Service(try Fixtures.greaterManchester())
    let reports = reports(seeds: Array(1...30), in: service)
    let all = reports + reports.flatMap(\.panels)
    #expect(
      all.allSatisfy { report in report.rows.allSatisfy { $0.count == report.columns.count } }
    )
    let grouped = reports.filter { !$0.groups.isEmpty }
    #expect(grouped.count == 7)
    #expect(grouped.map { $0.groups.flatMap(\.rows) } == grouped.map { Array($0.rows.indices) })
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `of a replay shows whatever was recorded`(seed: UInt64) {
    let stream = StreamID(CaseID.blank)
    let steps = history(stream, seed: seed).map { ReplayStep($0, corrected: $0.event) }
    let report = CaseReplay(of: CaseID.blank, steps: steps, order: .happened).report
    #expect(report.rows.count == steps.count)
    let history = PersonHistory(record: PersonID.blank, steps: steps)
    let timeline = PersonTimeline(of: PersonID.blank, [history]).report(by: .day)
    #expect(timeline.rows.allSatisfy { $0.count == timeline.columns.count })
    #expect(report.rows.allSatisfy { $0.count == report.columns.count })
  }

  @Test func `calls every column by a name of its own`() throws {
    let service = Service(try Fixtures.greaterManchester())
    let reports =
      reports(seeds: [1], in: service) + [
        CaseReplay(of: CaseID.blank, steps: []).report, AccessTrail([]).report(),
        Exceptions(in: [], service: service).report,
      ]
    let all = reports + reports.flatMap(\.panels)
    #expect(all.allSatisfy { Set($0.columns.map(\.name)).count == $0.columns.count })
    #expect(all.allSatisfy { $0.columns.allSatisfy { $0.meaning.hasSuffix(".") } })
  }
}

extension Event {
  /// An arbitrary event of a type.
  fileprivate static func arbitrary<Content: EventContent>(
    _ type: Content.Type,
    seed: UInt64
  ) -> Event {
    Catalogue.event(Generator.value(type, seed: seed))
  }
}
