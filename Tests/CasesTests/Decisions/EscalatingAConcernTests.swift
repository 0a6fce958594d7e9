@testable import Cases
import TestSupport
import Testing

@Suite struct `Escalating a concern` {
  let referred = given(.registered(), .worried(in: []), .decided(), .escalated(), in: .tested)

  @Test func `that nobody answered is recorded`() throws {
    referred.when(.pushed()).thenRecorded()
    let state = try #require(referred.and(.pushed()).situation.concerns[concernOne])
    #expect(state.escalations.map(\.content.level) == [2])
  }

  @Test func `of a referral that is not there is refused`() {
    referred.when(.pushed(on: ReferralID(checked: "SR-0009"))).thenRefused(by: "EV41")
  }

  @Test func `as unanswered is refused once it was answered`() {
    let answered = referred.and(.responded())
    answered.when(.pushed()).thenRefused(by: "EV41")
    answered.when(.pushed(.disagreement)).thenRecorded()
  }

  @Test func `as unanswered is recorded after we chased in vain`() {
    referred.and(.responded(.noAnswer)).when(.pushed()).thenRecorded()
  }

  @Test func `as unanswered needs a referral`() {
    referred.when(.pushed(on: nil)).thenRefused(by: "EV41")
    referred.when(.pushed(.riskRising, on: nil)).thenRecorded()
  }

  @Test func `without a referral needs a decision`() {
    given(.registered(), .worried(in: []), in: .tested)
      .when(.pushed(.riskRising, on: nil)).thenRefused(by: "EV41")
  }

  @Test func `that is closed is refused`() {
    referred.and(.responded(), .settled()).when(.pushed(.disagreement)).thenRefused(by: "EV41")
  }

  @Test func `with an outcome before it is refused`() {
    referred.when(.pushed(expecting: date("2026-03-31"))).thenRefused(by: "EV41")
    referred.when(.pushed(expecting: date("2026-04-01"))).thenRecorded()
  }

  @Test func `before an answer is overdue is doubted`() throws {
    let due = given(
      .registered(),
      .worried(in: []),
      .decided(),
      .escalated(dueBy: date("2026-03-31")),
      in: .tested
    )
    due.when(.pushed(at: at("17:00", on: "2026-03-31"))).thenWarned(by: "EV41")
    #expect(try due.when(.pushed()).answer.get().warnings == [])
  }

  @Test func `to a lower level than before is doubted`() throws {
    referred.and(.pushed()).when(.pushed(to: 1)).thenWarned(by: "EV41")
    #expect(try referred.and(.pushed()).when(.pushed(to: 3)).answer.get().warnings == [])
  }
}
