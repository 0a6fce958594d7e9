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

  @Test(arguments: [OnwardOutcome.attended, .notAttended])
  func `is refused as an attendance before the appointment it names`(_ outcome: OnwardOutcome) {
    referred.when(.answered(outcome, appointmentAt: at("09:00", on: "2026-04-02")))
      .thenRefused(by: "EV32")
    referred.when(.answered(outcome, appointmentAt: at("10:00"))).thenRecorded()
  }

  @Test func `is refused as an attendance before the appointment that was offered`() {
    let offered = referred.and(
      .answered(.appointmentOffered, appointmentAt: .on(date("2026-04-02")))
    )
    offered.when(.answered(.attended)).thenRefused(by: "EV32")
    offered.when(.answered(.attended), intent: .reported).thenRecorded([.reported, .irregular])
    offered.when(.answered(.attended, on: "2026-04-02", at: at("11:00", on: "2026-04-02")))
      .thenRecorded()
  }

  @Test func `is refused as an attendance before anything was offered`() {
    referred.and(
      .answered(
        .appointmentOffered,
        on: "2026-04-01",
        appointmentAt: .on(date("2026-04-01")),
        at: at("11:00", on: "2026-04-01")
      )
    )
    .when(.answered(.engaged, attendedFirst: true, at: at("12:00", on: "2026-04-01")))
    .thenRefused(by: "EV32")
  }
}
