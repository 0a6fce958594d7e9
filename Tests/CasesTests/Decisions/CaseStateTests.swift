@testable import Cases
import TestSupport
import Testing

@Suite struct `A case` {
  let referred = given(.registered(), .referred(), in: .tested)

  private func stage(_ scenario: Scenario) -> CaseStage? {
    scenario.situation.cases[caseOne]?.stage(in: .tested)
  }

  @Test func `goes from stage to stage`() {
    let accepted = referred.and(.triaged())
    let contacted = accepted.and(.met())
    let screened = contacted.and(.agreed(.to(.engage, nil)), .screened())
    let assessed = screened.and(.assessed())
    #expect(
      [referred, accepted, contacted, screened, assessed].map(stage)
        == [.referred, .accepted, .contacted, .screened, .assessed]
    )
  }

  @Test func `supports while another service has not answered`() {
    #expect(stage(referred.and(.triaged(), .referredOn())) == .supporting)
  }

  @Test func `awaits an outcome once the court has its report`() {
    let report = SharedContent.report(SharedReport(report: reportOne, version: 1))
    #expect(
      stage(referred.and(.triaged(), .assessed(), .shared(what: report))) == .awaitingOutcome
    )
  }

  @Test func `is closing once every matter has come to its end`() {
    #expect(stage(referred.and(.triaged(), .arrested(), .disposed())) == .closing)
  }

  @Test func `is closed, and open again`() {
    let closed = referred.and(.triaged(), .closed(.noNeed))
    #expect(stage(closed) == .closed)
    #expect(stage(closed.and(.reopened())) == .accepted)
  }

  @Test func `is not accepted after a rejection`() {
    #expect(stage(referred.and(.triaged(.rejected))) == .notAccepted)
  }

  @Test func `shows the latest level of each risk`() {
    let risks = referred.and(
      .risks(.suicide, .medium),
      .risks(.selfHarm, .low),
      .risks(.suicide, .low, at: at("12:00"))
    ).situation.cases[caseOne]?.latestRisks
    #expect(risks?.map(\.type) == [.suicide, .selfHarm])
    #expect(risks?.map(\.level) == [.low, .low])
  }

  @Test func `has one main need, the last`() {
    let situation = referred.and(
      .needs(.depression, primary: true),
      .needs(.alcohol, primary: true)
    ).situation
    #expect(situation.cases[caseOne]?.primaryNeed == .alcohol)
  }

  @Test func `has no main need once the last is not that any more`() {
    let situation = referred.and(
      .needs(.depression, primary: true),
      .needs(.depression)
    ).situation
    #expect(situation.cases[caseOne]?.primaryNeed == nil)
  }

  @Test func `counts what has been erased and goes on`() {
    var state = Case()
    state.evolve(
      RecordedEvent(
        id: Scenario.entry(1),
        stream: StreamID(caseOne),
        version: 1,
        position: 0,
        event: nil,
        type: ReferralReceived.type.number,
        happened: at("09:00"),
        recorded: moment("09:00").instant,
        author: .facilitator
      )
    )
    #expect(state.exists)
    #expect(state.erasedCount == 1)
    #expect(state.person == nil)
  }
}
