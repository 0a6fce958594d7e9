@testable import Cases
import TestSupport
import Testing

@Suite struct `Opening a case again` {
  let closed = given(
    .registered(),
    .referred(),
    .triaged(),
    .arrested(),
    .disposed(),
    .closed(),
    in: .tested
  )

  @Test func `is recorded`() {
    closed.when(.reopened()).thenRecorded()
  }

  @Test func `says that consents do not come back`() {
    closed.when(.reopened()).thenWarned(by: "EV36")
  }

  @Test func `is refused while it is open`() {
    given(.registered(), .referred(), in: .tested).when(.reopened()).thenRefused(by: "EV36")
  }

  @Test func `is recorded in the last minute in which it can be`() {
    closed.when(.reopened(at: at("14:00", on: "2026-04-29"))).thenRecorded()
  }

  @Test func `is refused a minute later`() {
    closed.when(.reopened(at: at("14:01", on: "2026-04-29"))).thenRefused(by: "EV36")
  }

  @Test func `is refused when somebody decided it who may not`() {
    closed.when(.reopened(authorisedBy: .facilitator)).thenRefused(by: "EV36")
  }

  @Test func `is refused for a matter that is not there`() {
    closed.when(.reopened(.sentenceReopened, matter: MatterID(checked: "M-0009")))
      .thenRefused(by: "EV36")
  }

  @Test func `opens the matter whose sentence is open again`() {
    closed.and(.reopened(.sentenceReopened, matter: matterOne))
      .when(.closed(at: at("10:00", on: "2026-03-31")))
      .thenRefused(by: "INV-07")
  }

  @Test func `is what takes work on a closed case`() {
    closed.when(.met(at: at("15:00"))).thenRefused(by: "EV36")
  }

  @Test func `is not needed for what becomes of a referral`() {
    given(.registered(), .referred(), .referredOn(), .closed(.noNeed), in: .tested)
      .when(.answered(.attended, at: at("15:00")))
      .thenRecorded()
  }
}
