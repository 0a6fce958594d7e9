@testable import Cases
import TestSupport
import Testing

@Suite struct `Sending a report` {
  let agreed = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.police)),
    .approved(),
    in: .tested
  )
  let report = SharedContent.report(SharedReport(report: reportOne, version: 1))

  @Test func `is recorded once it is approved`() {
    agreed.when(.shared(what: report)).thenRecorded()
  }

  @Test func `says that it is not to be sent, if it is sent on an override after a withdrawal`() {
    let stopped = agreed.and(.overridden(at: at("09:25")), .withdrew(all: true))
    let sent = Step.shared(
      for: nil,
      under: .override(overrideOne),
      what: report,
      at: at("10:30")
    )
    stopped.when(sent).thenWarned(by: "EV28")
  }

  @Test func `is refused for a version that nobody approved`() {
    agreed.when(.shared(what: .report(SharedReport(report: reportOne, version: 2))))
      .thenRefused(by: "EV30")
  }

  @Test func `is refused to somebody it was not approved for`() {
    agreed.when(.shared(with: .officerInCase, what: report)).thenRefused(by: "EV30")
  }

  @Test func `is refused after the last day of its approval`() {
    agreed.and(.approved(version: 2, expires: date("2026-03-30")))
      .when(
        .shared(
          what: .report(SharedReport(report: reportOne, version: 2)),
          at: at("00:01", on: "2026-03-31")
        )
      )
      .thenRefused(by: "EV30")
  }

  @Test func `counts as the level of the report, whatever is said`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police)),
      .approved(.summary),
      in: .tested
    )
    .when(.shared(.contact, what: report))
    .thenRefused(by: "INV-03")
  }

  @Test func `says that there is a later version`() {
    agreed.and(.approved(version: 2)).when(.shared(what: report)).thenWarned(by: "EV30")
  }
}
