@testable import Cases
import TestSupport
import Testing

@Suite struct `What was recorded of staff` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `suspends from that moment`() {
    let suspended = referred.and(.employed(.facilitator, .suspended, at: at("09:30")))
    suspended.when(.met(at: at("09:29"))).thenRecorded()
    suspended.when(.met(at: at("09:30"))).thenRefused(by: "INV-02")
  }

  @Test func `counts when it happened and when it is recorded`() {
    referred.and(.employed(.facilitator, .suspended, at: at("09:30")))
      .when(.met(at: at("09:29")), now: moment("09:31").instant)
      .thenRefused(by: "INV-02")
  }

  @Test func `ends the access of somebody who leaves at that time`() {
    let leaving = referred.and(
      .employed(.facilitator, as: [], .left, from: moment("17:00"), at: at("09:00"))
    )
    leaving.when(.met(at: at("16:59"))).thenRecorded()
    leaving.when(.met(at: at("17:00"))).thenRefused(by: "INV-02")
  }

  @Test func `brings somebody back`() {
    referred.and(
      .employed(.facilitator, .suspended, at: at("09:30")),
      .employed(.facilitator, at: at("09:40"))
    )
    .when(.met(at: at("09:45"))).thenRecorded()
  }

  @Test func `changes roles`() {
    let changed = referred.and(.employed(.facilitator, as: [.held("PMV")], at: at("09:30")))
    changed.when(.screened(on: .recordsOnly, at: at("09:40"))).thenRefused(by: "INV-02")
  }

  @Test func `is marked, and not refused, in a report`() {
    referred.and(.employed(.facilitator, .suspended, at: at("09:30")))
      .when(.met(at: at("09:45")), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `counts before the description that was in force`() {
    let staffing = referred.and(.employed(.facilitator, .suspended)).situation.staffing
    #expect(!staffing.isActive(Author.facilitator.staff, at: moment("09:00").instant))
    #expect(staffing.isActive(Author.facilitator.staff, at: moment("08:59").instant))
  }

  @Test func `outlives a later description, which brings nobody back`() {
    let described = Step(
      .serviceDescribed(.tested),
      in: .service,
      at: at("09:10"),
      by: .manager
    )
    let staffing = given(
      .employed(.facilitator, .suspended),
      .employed(.newcomer),
      described,
      in: .tested
    )
    .situation.staffing
    #expect(!staffing.isActive(Author.facilitator.staff, at: moment("09:20").instant))
    #expect(staffing.isActive(Author.newcomer.staff, at: moment("09:20").instant))
  }
}
