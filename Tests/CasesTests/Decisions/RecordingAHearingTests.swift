@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording what a court did` {
  let listed = given(.registered(), .referred(), .arrested(), .listed(), in: .tested)

  @Test func `is recorded`() {
    listed.when(.heard()).thenRecorded()
  }

  @Test func `is refused for a hearing that is not there`() {
    listed.when(.heard(in: HearingID(checked: "H-0002"))).thenRefused(by: "EV15")
  }

  @Test func `is refused a second time`() {
    listed.and(.heard()).when(.heard(at: at("12:00", on: "2026-03-31"))).thenRefused(by: "EV15")
  }

  @Test func `is refused for a hearing that was taken out of the list`() {
    listed.and(.listed(.vacated)).when(.heard()).thenRefused(by: "EV15")
  }

  @Test func `is refused on the day before the sitting`() {
    listed.when(.heard(at: at("23:59"))).thenRefused(by: "EV15")
  }

  @Test func `is refused when the next hearing has been already`() {
    listed.when(.heard(.adjourned, next: .on(date("2026-03-30")))).thenRefused(by: "EV15")
  }

  @Test func `says that nothing is known of bail`() {
    listed.when(.heard(.adjourned, next: .toBeFixed)).thenWarned(by: "EV15")
  }

  @Test func `is refused before the half of the day in which the court sits`() {
    let day = "2026-03-31"
    let listed = given(
      .registered(),
      .referred(),
      .arrested(),
      .listed(at: moment("14:00", on: day), session: .afternoon),
      in: .tested
    )
    listed.when(.heard(at: at("09:02", on: day))).thenRefused(by: "EV15")
    listed.when(.heard(at: at("09:02", on: day)), intent: .reported)
      .thenRecorded([.reported, .irregular])
    listed.when(.heard(at: at("13:40", on: day))).thenWarned(by: "EV15")
    listed.when(.heard(at: at("14:00", on: day))).thenNotWarned()
    listed.when(.heard(at: .on(date(day))), now: moment("16:00", on: day).instant).thenNotWarned()
  }
}
