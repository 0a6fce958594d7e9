@testable import Cases
import TestSupport
import Testing

@Suite struct `How somebody stands to a purpose` {
  let met = given(.registered(), .referred(), .met(), in: .tested)

  private func state(
    _ scenario: Scenario,
    to purpose: ConsentPurpose = .police,
    at time: String = "15:00"
  ) -> ConsentState? {
    scenario.situation.cases[caseOne]?.standing(to: purpose, at: moment(time).instant).state
  }

  @Test func `is not asked at first`() {
    #expect(state(met) == .notAsked)
  }

  @Test func `is given`() {
    #expect(state(met.and(.agreed(.to(.police)))) == .given)
  }

  @Test func `is not given before it was given`() {
    #expect(state(met.and(.agreed(.to(.police))), at: "09:09") == .notAsked)
  }

  @Test func `is refused`() {
    #expect(state(met.and(.refused(.police))) == .refused)
  }

  @Test func `is withdrawn`() {
    #expect(state(met.and(.agreed(.to(.police)), .withdrew(all: true))) == .withdrawn)
  }

  @Test func `is withdrawn although nothing had been given`() {
    #expect(state(met.and(.withdrew([.police]))) == .withdrawn)
  }

  @Test func `is expired`() {
    #expect(state(met.and(.agreed(.to(.police), until: moment("14:00")))) == .expired)
  }

  @Test func `is ended with the case`() {
    #expect(state(met.and(.agreed(.to(.police)), .closed(.noNeed))) == .lapsed)
  }

  @Test func `is deferred when the person could not decide`() {
    #expect(state(met.and(.assessedCapacity(.lacks))) == .deferred)
  }

  @Test(arguments: [ContactOutcome.asleep, .intoxicated, .distressed])
  func `is deferred, and not refused, when the person was not reached`(
    _ outcome: ContactOutcome
  ) {
    #expect(state(given(.registered(), .referred(), .met(outcome), in: .tested)) == .deferred)
  }

  @Test func `is not asked, although everything else was withdrawn`() {
    let withdrawn = met.and(.agreed(.to(.police)), .withdrew(all: true))
    #expect(state(withdrawn, to: .research) == .notAsked)
    #expect(state(withdrawn, to: .engage) == .withdrawn)
    #expect(state(met.and(.agreed(.to(.police)), .withdrew([.engage]))) == .withdrawn)
  }

  @Test func `is not deferred by a call after the person had been met`() {
    let called = met.and(.agreed(.to(.police)), .met(.noReply, at: at("11:00")))
    #expect(state(called, to: .education) == .notAsked)
    #expect(state(called) == .given)
  }

  @Test func `is not deferred by a call after the person had died`() {
    var call = Step.met(.noReply, at: at("13:00"))
    call.flags = [.reported, .irregular]
    let called = given(.registered(), .referred(), .died(), call, in: .tested)
    #expect(state(called) == .notAsked)
  }

  @Test func `is given again after a refusal`() {
    let again = met.and(.refused(.police), .agreed(.to(.police), at: at("11:00")))
    #expect(state(again) == .given)
  }

  @Test func `is another thing for another purpose`() {
    #expect(state(met.and(.agreed(.to(.police)), .refused(.court)), to: .court) == .refused)
  }
}
