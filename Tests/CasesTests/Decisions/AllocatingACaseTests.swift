@testable import Cases
import TestSupport
import Testing

@Suite struct `Allocating a case` {
  let accepted = given(.registered(), .referred(), .triaged(), in: .tested)

  @Test func `gives it a lead`() {
    accepted.when(.allocated(to: .facilitator)).thenRecorded()
  }

  @Test func `is refused for a second lead`() {
    accepted.and(.allocated(to: .facilitator)).when(.allocated(to: .senior))
      .thenRefused(by: "INV-15")
  }

  @Test func `hands it over from one lead to another`() {
    let situation = accepted.and(
      .allocated(to: .facilitator),
      .allocated(to: .senior, .changed, from: .facilitator)
    ).situation
    #expect(situation.cases[caseOne]?.lead == Author.senior.staff)
  }

  @Test func `is refused from somebody who does not have it`() {
    accepted.and(.allocated(to: .facilitator))
      .when(.allocated(to: .senior, .changed, from: .joiner))
      .thenRefused(by: "EV09")
  }

  @Test func `is refused to somebody who has left`() {
    accepted.when(.allocated(to: .leaver, at: at("09:00"))).thenRefused(by: "EV09")
  }

  @Test func `is refused to a role that leads no cases`() {
    accepted.when(.allocated(to: .engagement)).thenRefused(by: "EV09")
  }

  @Test func `gives a peer mentor to a case with a lead`() {
    accepted.and(.allocated(to: .facilitator)).when(.allocated(to: .mentor, as: .peer))
      .thenRecorded()
  }

  @Test func `is refused to a peer mentor when nobody leads`() {
    accepted.when(.allocated(to: .mentor, as: .peer)).thenRefused(by: "EV09")
  }

  @Test func `is refused when the referral was not accepted`() {
    given(.registered(), .referred(), .triaged(.rejected), in: .tested)
      .when(.allocated(to: .facilitator))
      .thenRefused(by: "EV09")
  }

  @Test func `ends for somebody who has it`() {
    let situation = accepted.and(
      .allocated(to: .facilitator),
      .allocated(to: .facilitator, .unset)
    ).situation
    #expect(situation.cases[caseOne]?.lead == nil)
  }

  @Test func `does not end for somebody who does not have it`() {
    accepted.when(.allocated(to: .facilitator, .unset)).thenRefused(by: "EV09")
  }

  @Test func `is refused to somebody who is on leave, unless somebody stands in for them`() {
    let leave = accepted.and(.employed(.facilitator, .leave, until: moment("17:00")))
    leave.when(.allocated(to: .facilitator, at: at("10:00"))).thenRefused(by: "EV09")
    leave.when(.allocated(to: .facilitator, at: at("10:00")), intent: .reported)
      .thenRecorded([.reported, .irregular])
    accepted.and(.employed(.facilitator, .leave, cover: .senior))
      .when(.allocated(to: .facilitator, at: at("10:00")))
      .thenWarned(by: "EV09")
  }

  @Test(arguments: zip(["10:29", "10:30"], [true, false]))
  func `is refused up to the minute in which leave ends`(_ time: String, _ isRefused: Bool) {
    let outcome = accepted.and(
      .employed(.facilitator, .leave, until: moment("10:30"))
    )
    .when(.allocated(to: .facilitator, at: at(time)))
    if isRefused { outcome.thenRefused(by: "EV09") } else { outcome.thenRecorded() }
  }
}
