import Cases
import Testing
import Views

@Suite struct `The clock of Daniel Reeve's detention` {
  private func clock(at instant: Instant = .latest) throws -> CustodyClock? {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    var state = Case()
    for event in story.events(of: "case/C-0001", by: instant) { state.evolve(event) }
    return state.matter(MatterID(checked: "M-0001"))?.clock(story.service.limits)
  }

  @Test func `reaches its limit 24 hours after he came in, which is five past eleven`() throws {
    try #expect(clock()?.limit == .at("2026-03-29T23:05:00+01:00"))
  }

  @Test func `asks for the first review six hours after detention was authorised`() throws {
    let story = try Story([])
    let due = try clock()?.reviewDue(after: 0, limits: story.service.limits)
    try #expect(due == .at("2026-03-29T05:20:00+01:00"))
  }

  @Test func `asks for the second review nine hours after the first was held`() throws {
    let story = try Story([])
    let due = try clock()?.reviewDue(after: 1, limits: story.service.limits)
    try #expect(due == .at("2026-03-29T14:10:00+01:00"))
  }

  @Test func `ended when he was charged`() throws {
    try #expect(clock()?.ended == .at("2026-03-29T15:10:00+01:00"))
  }

  @Test func `was not known at 07:57, and stands in his caseload row a minute later`() throws {
    let story = try Story(Fixtures.lines("storylines/A.ndjson"))
    let instants = try ["2026-03-29T07:57:00+01:00", "2026-03-29T07:58:00+01:00"].map(Instant.at)
    let rows = instants.map { instant in
      CaseloadRow(story.caseFiles(by: instant)[0], in: story.service, asAt: instant)
    }
    try #expect(clock(at: instants[0]) == nil)
    #expect(rows.map(\.matters.first?.kind) == [.arrest, .arrest])
    #expect(rows.map(\.justice?.words) == [nil, "detention limit M-0001"])
    #expect(try rows[1].justice?.at == Happened(words: "2026-03-29T23:05+01:00"))
  }

  @Test func `does not exist for a voluntary interview`() throws {
    let story = try Story(Fixtures.lines("storylines/B.ndjson"))
    var state = Case()
    for event in story.events(of: "case/C-0002") { state.evolve(event) }
    #expect(state.matters.map { $0.clock(story.service.limits) } == [nil])
  }
}
