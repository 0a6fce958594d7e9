import CaseRecords
import Cases
import Testing
import Views

@Suite struct `The outline of a case` {
  private func outline(of story: Story, _ id: String) -> [String: String] {
    var state = Case()
    for event in story.events(of: "case/\(id)") { state.evolve(event) }
    let outline = CaseOutline(state, in: story.service, at: CaseMoment(asAt: .latest))
    return Dictionary(uniqueKeysWithValues: outline.fields.map { ("\($0.path)", $0.words) })
  }

  @Test func `names consents, reports and disclosures by their references`() throws {
    let leaves = outline(of: try Story(Fixtures.lines("storylines/A.ndjson")), "C-0001")
    #expect(leaves["consent.K-0001"]?.contains("COURT") == true)
    #expect(leaves["report.RP-0001"] == "version 1 approved")
    #expect(leaves.keys.contains { $0.hasPrefix("disclosure.D-") })
  }

  @Test func `says that a request is answered once a disclosure answers it`() throws {
    let leaves = outline(of: try Story(Fixtures.lines("storylines/I.ndjson")), "C-0010")
    #expect(leaves["request.RQ-0010"] == "answered")
  }

  @Test func `does not say of a closed case that detention goes on`() throws {
    var story = try Story(Array(Fixtures.lines("storylines/A.ndjson").prefix(10)))
    #expect(outline(of: story, "C-0001")["matter.M-0001.detention"] == "going on")
    try story.tell(
      "CaseClosed",
      in: "case/C-0001",
      at: "2026-03-29T12:00+01:00",
      """
      {"reason":"DECEASED","date":"2026-03-29","summary":"Died in hospital.","needsAtClosure":[],
      "openReferrals":[],"closingLetter":{"notSent":"he has died"},"followUp":"declined"}
      """
    )
    let leaves = outline(of: story, "C-0001")
    #expect(leaves["matter.M-0001.detention"] == "its end is not recorded")
    #expect(leaves["matter.M-0001.limit"] == nil)
  }
}
