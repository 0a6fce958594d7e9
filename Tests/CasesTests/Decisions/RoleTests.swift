@testable import Cases
import TestSupport
import Testing

@Suite struct `A role` {
  let agreed = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.police, .full), .to(.service, .full, service: team)),
    in: .tested
  )

  @Test func `tells up to its own level`() {
    agreed.when(.shared(.summary, by: .facilitator)).thenRecorded()
  }

  @Test func `does not tell more than its own level`() {
    agreed.when(.shared(.full, by: .facilitator)).thenRefused(by: "EV30")
  }

  @Test func `tells those whom it may tell`() {
    agreed.when(.shared(with: .mentalHealth, for: .service, service: team, by: .engagement))
      .thenRecorded()
  }

  @Test func `does not tell anybody else`() {
    agreed.when(.shared(by: .engagement)).thenRefused(by: "EV30")
  }

  @Test func `that dispatches reports tells nothing else`() {
    agreed.when(.shared(by: .administrator)).thenRefused(by: "EV30")
  }

  @Test func `that dispatches reports sends an approved one`() {
    agreed.and(.approved())
      .when(
        .shared(what: .report(SharedReport(report: reportOne, version: 1)), by: .administrator)
      )
      .thenRecorded()
  }
}
