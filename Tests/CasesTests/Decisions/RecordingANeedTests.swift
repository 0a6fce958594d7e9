@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording a need` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `is refused as confirmed without a source`() {
    referred.when(.needs(.alcohol, .confirmedByAssessment)).thenRefused(by: "EV24")
  }

  @Test func `is recorded as confirmed with a source`() {
    referred.when(.needs(.alcohol, .confirmedByAssessment, source: "AUDIT")).thenRecorded()
  }

  @Test func `is refused when it ended before it began`() {
    referred.when(.needs(.alcohol, from: date("2026-03"), to: date("2026-02")))
      .thenRefused(by: "EV24")
  }

  @Test func `is recorded within one month, whichever days`() {
    referred.when(.needs(.alcohol, from: date("2026-03"), to: date("2026-03"))).thenRecorded()
  }

  @Test func `says that another one was the main need`() {
    referred.and(.needs(.depression, primary: true)).when(.needs(.alcohol, primary: true))
      .thenWarned(by: "EV24")
  }
}
