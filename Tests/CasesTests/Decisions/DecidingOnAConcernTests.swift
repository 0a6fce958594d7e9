@testable import Cases
import TestSupport
import Testing

@Suite struct `Deciding on a concern` {
  let raised = given(.registered(), .referred(), .worried(), in: .tested)

  @Test func `is recorded`() {
    raised.when(.decided()).thenRecorded()
  }

  @Test func `against doing anything is refused while somebody is in danger`() {
    given(.registered(), .referred(), .worried(isDangerous: true), in: .tested)
      .when(.decided(.noFurtherAction, routes: []))
      .thenRefused(by: "EV38")
  }

  @Test func `for a referral is refused when it is not said where to`() {
    raised.when(.decided(routes: [])).thenRefused(by: "EV38")
  }

  @Test func `is refused when the owner has left`() {
    raised.when(.decided(owner: .leaver)).thenRefused(by: "EV38")
  }

  @Test func `is refused to whom the concern is about, and so is seeing to it`() {
    let alleged = given(.registered(), .referred(), .worried(alleged: [.lead]), in: .tested)
    alleged.when(.decided()).thenRefused(by: "EV38")
    alleged.when(.decided(owner: .lead, by: .senior)).thenRefused(by: "EV38")
    alleged.when(.decided(by: .senior)).thenRecorded()
    alleged.when(.decided(), intent: .reported).thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is refused on a concern that is closed`() {
    raised.and(.decided(), .settled()).when(.decided(at: at("13:00"))).thenRefused(by: "EV38")
  }

  @Test func `says that somebody else than its raiser is better`() {
    raised.when(.decided(by: .facilitator)).thenWarned(by: "EV38")
  }

  @Test func `says nothing of the time after sixty minutes`() throws {
    let decision = try raised.when(.decided(at: at("11:10"))).answer.get()
    #expect(decision.warnings == [])
  }

  @Test func `says that it came late after sixty-one minutes`() {
    raised.when(.decided(at: at("11:11"))).thenWarned(by: "EV38")
  }
}
