import Cases
import Testing
import Views

/// On 9 April ST01 leads the case of an adult in Salford, last seen on 2 April, and ST06 the case of a
/// child in Wigan, seen the day before.
@Suite struct `A filter of a caseload` {
  private func cases(_ change: (inout CaseloadFilter) -> Void) throws -> [String] {
    let instant = try Instant.at("2026-04-09T14:25:00+01:00")
    let story = try Story(Fixtures.storylines())
    var filter = CaseloadFilter()
    change(&filter)
    let caseload = Caseload(
      story.caseFiles(by: instant),
      in: story.service,
      asAt: instant,
      filter: filter
    )
    #expect(caseload.omitted == 2 - caseload.rows.count)
    return caseload.rows.map(\.id.text)
  }

  @Test func `lets every open case through if nothing is set`() throws {
    try #expect(cases { _ in } == ["C-0001", "C-0002"])
  }

  @Test func `finds somebody's own cases`() throws {
    try #expect(cases { $0.staff = StaffID(checked: "ST06") } == ["C-0002"])
  }

  @Test func `finds the cases of a team`() throws {
    try #expect(cases { $0.team = AreaCode(checked: "WIG") } == ["C-0002"])
  }

  @Test func `finds people who live in an area`() throws {
    try #expect(cases { $0.area = AreaCode(checked: "SAL") } == ["C-0001"])
  }

  @Test func `finds cases that were referred at a site`() throws {
    try #expect(cases { $0.site = SiteCode(checked: "VA-WIG") } == ["C-0002"])
  }

  @Test func `finds cases at a stage`() throws {
    try #expect(cases { $0.stages = [.screened] } == ["C-0002"])
  }

  @Test func `finds people under 18`() throws {
    try #expect(cases { $0.under18Only = true } == ["C-0002"])
  }

  @Test func `finds no woman among them`() throws {
    try #expect(cases { $0.womenOnly = true } == [])
  }

  @Test func `finds a risk and those above it`() throws {
    try #expect(cases { $0.risk = .medium } == ["C-0001", "C-0002"])
    try #expect(cases { $0.risk = .high } == ["C-0002"])
  }

  @Test func `finds people who have not been contacted for more than some days`() throws {
    try #expect(cases { $0.noContactDays = 6 } == ["C-0001"])
    try #expect(cases { $0.noContactDays = 7 } == [])
  }

  @Test func `finds cases with an open matter`() throws {
    try #expect(cases { $0.awaitingDisposalOnly = true } == ["C-0001", "C-0002"])
  }

  @Test func `finds nothing refused that is due to be asked for again`() throws {
    try #expect(cases { $0.reofferDueOnly = true } == [])
  }

  @Test func `finds no case without a lead`() throws {
    try #expect(cases { $0.unallocatedOnly = true } == [])
  }
}
