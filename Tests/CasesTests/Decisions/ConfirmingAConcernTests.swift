@testable import Cases
import TestSupport
import Testing

/// A facilitator referred a concern at half past ten, on a ground that a senior has to confirm.
@Suite struct `Confirming the ground of a referral` {
  private let referred = given(.registered(), .referred(), .worried(), .escalated(), in: .tested)

  private func unconfirmed(_ scenario: Scenario) throws -> [ReferralID] {
    let concern = try #require(scenario.situation.concerns[concernOne])
    return concern.unconfirmedReferrals(in: scenario.situation.service).map(\.id)
  }

  @Test func `is due as long as nobody has`() throws {
    #expect(try unconfirmed(referred) == [threadOne])
    #expect(try unconfirmed(referred.and(.responded())) == [threadOne])
  }

  @Test func `is a decision of a senior to refer it there`() throws {
    #expect(try unconfirmed(referred.and(.decided(at: at("11:00")))) == [])
    #expect(try unconfirmed(referred.and(.decided(.monitor, at: at("11:00")))) == [threadOne])
    let elsewhere = referred.and(.decided(routes: [.police], at: at("11:00")))
    #expect(try unconfirmed(elsewhere) == [threadOne])
  }

  @Test func `is a decision from before`() throws {
    let decided = given(.registered(), .referred(), .worried(), .decided(), in: .tested)
    #expect(try unconfirmed(decided.and(.escalated())) == [])
  }

  @Test func `is what a senior recorded of the referral`() throws {
    var answer = Step.responded()
    answer.author = .senior
    #expect(try unconfirmed(referred.and(answer)) == [])
    let pushed = referred.and(.pushed(at: at("09:15", on: "2026-03-31")))
    #expect(try unconfirmed(pushed) == [])
  }

  @Test func `comes within the time that the service has set`() throws {
    let late = referred.and(.decided(at: at("10:31", on: "2026-03-31")))
    #expect(try unconfirmed(late) == [threadOne])
  }

  @Test func `is not asked of a senior, or for another ground`() throws {
    let own = given(.registered(), .referred(), .worried(), in: .tested)
    #expect(try unconfirmed(own.and(.escalated(author: .senior))) == [])
    let vital = OverrideBasis(ground: .vital, facts: "He is in danger now")
    #expect(try unconfirmed(own.and(.escalated(on: .override(vital)))) == [])
  }
}
