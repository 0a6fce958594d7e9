@testable import Cases
import TestSupport
import Testing

@Suite struct `What becomes of a referral` {
  let referred = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.service, service: team)),
    .referredOn(),
    in: .tested
  )

  @Test func `is recorded`() {
    referred.when(.answered(.accepted)).thenRecorded()
  }

  @Test func `is refused of a referral that is not there`() {
    given(.registered(), .referred(), in: .tested).when(.answered(.accepted))
      .thenRefused(by: "EV32")
  }

  @Test func `is refused once it was withdrawn`() {
    referred.and(.answered(.withdrawn)).when(.answered(.accepted, at: at("12:00")))
      .thenRefused(by: "EV32")
  }

  @Test func `is refused before it was made`() {
    referred.when(.answered(.accepted, on: "2026-03-29")).thenRefused(by: "EV32")
  }

  @Test func `is refused on a day that has not come`() {
    referred.when(.answered(.accepted, on: "2026-03-31")).thenRefused(by: "EV32")
  }

  @Test func `is refused as a rejection without a reason`() {
    referred.when(.answered(.rejectedCapacity)).thenRefused(by: "EV32")
  }

  @Test func `is recorded as a rejection with a reason`() {
    referred.when(.answered(.rejectedCapacity, reason: "The list is closed")).thenRecorded()
  }

  @Test(arguments: [(OnwardOutcome.attended, false), (.notAttended, true)])
  func `is doubted when it contradicts itself`(_ outcome: OnwardOutcome, _ attended: Bool) {
    referred.when(.answered(outcome, attendedFirst: attended)).thenWarned(by: "EV32")
  }

  @Test func `is refused as an appointment without a time`() {
    referred.when(.answered(.appointmentOffered)).thenRefused(by: "EV32")
  }

  @Test func `is recorded as an appointment with a time`() {
    referred.when(.answered(.appointmentOffered, appointmentAt: .on(date("2026-04-10"))))
      .thenRecorded()
  }
}
