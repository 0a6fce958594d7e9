import Cases
import TestSupport
import Testing
import Views

/// The laws of reports, for the views of the service as a whole.
extension `A report` {
  private func reports(seeds: [UInt64], in service: Service) throws -> [Report] {
    let cases = seeds.map { seed in
      let id = CaseID(checked: "C-\(seed)")
      return CaseFile(id: id, events: history(StreamID(id), seed: seed), person: Person())
    }
    let concerns = seeds.map { seed in
      let id = ConcernID(checked: "SG-\(seed)")
      return ConcernFile(id: id, events: history(StreamID(id), seed: seed + 1_000))
    }
    let members = seeds.map { seed in
      let id = StaffID(checked: "ST\(seed)")
      return MemberFile(id: id, events: history(StreamID(id), seed: seed + 2_000))
    }
    let huddles = try seeds.map { seed in
      let stream = try StreamID(words: "huddle/2026-05-\(seed + 10)-AM")
      return HuddleFile(id: stream, events: history(stream, seed: seed + 3_000))
    }
    var everybody = StaffFilter()
    everybody.statuses = []
    let period = ReturnPeriod(
      from: CalendarDate(checkedYear: 2020),
      through: CalendarDate(checkedYear: 2030)
    )
    return [
      StaffAssurance(
        members,
        cases: cases,
        huddles: huddles,
        in: service,
        asAt: Self.instant,
        filter: everybody
      ).report(by: .role),
      HuddleSheet(
        HuddleSources(
          cases: cases,
          concerns: concerns,
          members: members,
          huddles: huddles,
          in: service
        ),
        asAt: Self.instant
      ).report,
      Outcomes(
        cases,
        in: period,
        of: service,
        asAt: Self.instant,
        pseudonym: { "~" + $0 }
      ).report(by: .area),
    ]
  }

  @Test func `of staff, a huddle or a return is the same whatever order it is given in`() throws {
    let service = Service(try Fixtures.greaterManchester())
    let seeds = Array(1...21 as ClosedRange<UInt64>)
    var random = SplitMix64(seed: 2026)
    let first = try reports(seeds: seeds, in: service)
    let second = try reports(seeds: seeds.shuffled(using: &random), in: service)
    #expect(first == second)
    #expect(first[1].rows.count == 9)
    #expect(first.map(\.rows.isEmpty) == [false, false, false])
  }

  @Test func `of staff, a huddle or a return has a cell for each of its columns`() throws {
    let service = Service(try Fixtures.greaterManchester())
    let reports = try reports(seeds: Array(1...21), in: service)
    let all = reports + reports.flatMap(\.panels)
    #expect(
      all.allSatisfy { report in report.rows.allSatisfy { $0.count == report.columns.count } }
    )
    #expect(all.allSatisfy { Set($0.columns.map(\.name)).count == $0.columns.count })
    #expect(all.allSatisfy { $0.columns.allSatisfy { $0.meaning.hasSuffix(".") } })
    #expect(reports[0].groups.flatMap(\.rows) == Array(reports[0].rows.indices))
  }
}
