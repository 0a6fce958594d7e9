@testable import Cases
import TestSupport
import Testing

@Suite struct `Asking for advice` {
  let referred = given(.registered(), .referred(), .onDuty(.lead), in: .tested)

  @Test func `is recorded in the case by who asked`() {
    referred.when(.advised()).thenRecorded()
  }

  @Test func `is recorded by who advised`() {
    referred.when(.advised(recordedBy: .lead)).thenRecorded()
  }

  @Test func `is recorded by neither of them is refused`() {
    referred.when(.advised(recordedBy: .engagement)).thenRefused(by: "EV47")
  }

  @Test func `is refused of a senior who is not on duty`() {
    referred.when(.advised(by: .senior)).thenRefused(by: "EV47")
  }

  @Test func `of the duty senior is refused when the slot is over`() {
    referred.and(.onDuty(.senior, from: .lead, begins: moment("10:30"), ends: moment("20:00")))
      .when(.advised(at: at("10:31")))
      .thenRefused(by: "EV47")
  }

  @Test func `takes a named specialist`() {
    referred.when(.advised(by: .senior, as: "Learning disability")).thenRecorded()
  }

  @Test func `is refused of a specialist who has left`() {
    referred.when(.advised(by: .leaver, as: "Learning disability")).thenRefused(by: "EV47")
  }

  @Test func `is marked, and not refused, in a report`() {
    referred.when(.advised(by: .senior), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `of any senior is noted while nobody is on duty`() {
    let nobody = given(.registered(), .referred(), in: .tested)
    nobody.when(.advised()).thenWarned(by: "EV47")
    nobody.when(.advised(by: .joiner)).thenRefused(by: "EV47")
  }

  @Test func `of oneself is refused`() {
    referred.when(.advised(by: .lead, to: .lead, recordedBy: .lead)).thenRefused(by: "EV47")
  }

  @Test func `waits for the case`() {
    given(.onDuty(.lead), in: .tested).when(.advised()).thenRefused(by: "INV-01")
  }

  @Test func `about nobody stands with the duty`() {
    referred.when(.advised(in: .duty)).thenRecorded()
  }

  @Test func `is confirmed by the other side`() {
    referred.and(.advised()).when(.advised(confirming: Scenario.entry(4), recordedBy: .lead))
      .thenRecorded()
  }

  @Test func `is not confirmed by the same side`() {
    referred.and(.advised()).when(.advised(confirming: Scenario.entry(4)))
      .thenRefused(by: "EV47")
  }
}
