@testable import Cases
import TestSupport
import Testing

@Suite struct `The time of a command` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `may be ahead by what the service allows`() {
    referred.when(.met(at: at("09:02")), now: moment("09:00").instant).thenRecorded()
  }

  @Test func `may not be ahead by more`() {
    referred.when(.met(at: at("09:02:01")), now: moment("09:00").instant)
      .thenRefused(by: "INV-09")
  }

  @Test func `may not be ahead, even in a report`() {
    referred.when(.met(at: at("09:03")), intent: .reported, now: moment("09:00").instant)
      .thenRefused(by: "INV-09")
  }

  @Test func `may be today, when only the day is known`() {
    referred.when(.met(at: .on(date("2026-03-30"))), now: moment("09:00").instant)
      .thenRecorded()
  }

  @Test func `may not be tomorrow`() {
    referred.when(.met(at: .on(date("2026-03-31"))), now: moment("09:00").instant)
      .thenRefused(by: "INV-09")
  }

  @Test func `may not be before the person was born`() {
    referred.when(
      .met(at: .on(date("1991-11-01"))),
      now: moment("09:00").instant,
      channel: .history,
      enteredBy: StaffID(checked: "ST13")
    )
    .thenRefused(by: "INV-09")
  }

  @Test func `may be carried over only in a role that may import for others`() {
    referred.when(.met(at: at("09:00")), now: moment("09:05").instant, channel: .history)
      .thenRefused(by: "INV-02")
  }

  @Test func `may be the day on which the person was born`() {
    referred.when(
      .met(at: .on(date("1991-11-02"))),
      now: moment("09:00").instant,
      channel: .history,
      enteredBy: StaffID(checked: "ST13")
    )
    .thenRecorded(.late)
  }

  @Test func `needs no reason after 24 hours`() {
    referred.when(
      .met(at: at("09:00", on: "2026-03-29")),
      now: moment("09:00:59").instant
    )
    .thenRecorded()
  }

  @Test func `needs a reason after more`() {
    referred.when(.met(at: at("09:00", on: "2026-03-29")), now: moment("09:01").instant)
      .thenRefused(by: "INV-09")
  }

  @Test func `is marked as late with its reason`() {
    referred.when(
      .met(at: at("09:00", on: "2026-03-29")),
      now: moment("09:01").instant,
      lateReason: .dutyBusy
    )
    .thenRecorded(.late)
  }

  @Test func `is never late when it is somebody else's`() {
    referred.when(.arrested(at: .on(date("2026-03-20"))), now: moment("09:00").instant)
      .thenRecorded()
  }

  @Test func `is never late when it is not known`() {
    referred.when(.met(at: .on(.unknown)), now: moment("09:00").instant).thenRecorded()
  }

  @Test func `is that of each event where several have their own`() throws {
    let decision = try referred.and(.met(), .agreed(.to(.engage, nil)))
      .when(.screened(), .risks()).answer.get()
    #expect(decision.events.map(\.happened) == [at("09:20"), at("09:25")])
  }

  @Test func `does not hold up a withdrawal or a concern that comes late`() {
    let agreed = referred.and(.met(), .agreed(.to(.police)))
    let later = moment("12:00", on: "2026-04-02").instant
    agreed.when(.withdrew([.police]), now: later).thenWarned(by: "INV-09")
    agreed.when(.withdrew([.police]), now: later).thenRecorded([.late])
    referred.when(.worried(isDangerous: true), now: later).thenWarned(by: "INV-09")
    referred.when(.met(), now: later).thenRefused(by: "INV-09")
  }

  @Test func `does not hold up what puts a wrong birth right`() {
    let unborn = given(.registered(born: "2030-01-01"), .referred(), .met(), in: .tested)
    unborn.when(.detailed(born: "1991-11-02")).thenWarned(by: "INV-09")
    unborn.when(.withdrew([.police])).thenWarned(by: "INV-09")
    unborn.when(.met(at: at("09:30"))).thenRefused(by: "INV-09")
  }
}
