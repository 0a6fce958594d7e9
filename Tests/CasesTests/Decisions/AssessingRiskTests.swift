@testable import Cases
import TestSupport
import Testing

@Suite struct `Assessing risk` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `is recorded when nothing is high`() {
    referred.when(.risks()).thenRecorded()
  }

  @Test func `is refused without any risk`() {
    referred.when(.risks(nil)).thenRefused(by: "EV25")
  }

  @Test func `is refused as high when nobody was told`() {
    referred.when(.risks(.exploitation, .high, planned: ["A call"])).thenRefused(by: "EV25")
  }

  @Test func `is refused as high when nothing is planned`() {
    referred.when(.risks(.exploitation, .high, told: .custody)).thenRefused(by: "EV25")
  }

  @Test func `of suicide is refused as high without a plan for release`() {
    referred.when(.risks(.suicide, .high, told: .custody, planned: ["Checks"]))
      .thenRefused(by: "EV25")
  }

  @Test func `of suicide is recorded as high with everything that belongs to it`() {
    referred.when(
      .risks(
        .suicide,
        .high,
        told: .custody,
        planned: ["Checks"],
        releasePlan: "A call on the day after"
      )
    )
    .thenRecorded()
  }

  @Test func `is recorded and marked as high when nobody was told, if it has happened`() {
    referred.when(.risks(.suicide, .high), intent: .reported)
      .thenRecorded([.reported, .irregular])
  }

  @Test func `is refused when it is to be repeated before it was done`() {
    referred.when(.risks(reviewBy: moment("09:25"))).thenRefused(by: "EV25")
  }
}
