@testable import Cases
import TestSupport
import Testing

@Suite struct `The stream of a command` {
  @Test func `is of the kind that its type belongs to`() {
    given(.registered(), .referred(), in: .tested)
      .when(Step(Step.met().event, in: StreamID(person), at: at("09:00"), by: .facilitator))
      .thenRefused(by: "INV-01")
  }

  @Test func `begins with the type that begins it`() {
    given(.registered(), in: .tested).when(.met()).thenRefused(by: "INV-01")
  }

  @Test func `begins once`() {
    given(.registered(), .referred(), in: .tested).when(.referred(at: at("09:00")))
      .thenRefused(by: "INV-01")
  }
}
