@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording a matter` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `is recorded`() {
    referred.when(.arrested(at: at("22:00", on: "2026-03-29"))).thenRecorded()
  }

  @Test func `is refused when the release lies before its beginning`() {
    referred.when(.arrested(released: at("20:59", on: "2026-03-29"))).thenRefused(by: "EV12")
  }

  @Test func `is refused when the return on bail lies before its beginning`() {
    referred.when(.arrested(returning: at("20:59", on: "2026-03-29"))).thenRefused(by: "EV12")
  }

  @Test func `says that a place is not known`() {
    referred.when(.arrested(site: "CU-XXX")).thenWarned(by: "EV12")
  }

  @Test func `is recorded although it began before the referral`() {
    referred.when(.arrested(at: .on(date("2026-03-27"))), now: moment("09:00").instant)
      .thenRecorded()
  }
}
