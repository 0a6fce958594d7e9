@testable import Cases
import TestSupport
import Testing

@Suite struct `Deciding on a referral` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `accepts it`() {
    referred.when(.triaged()).thenRecorded()
  }

  @Test func `is refused twice`() {
    referred.and(.triaged()).when(.triaged(at: at("09:00"))).thenRefused(by: "EV08")
  }

  @Test func `against it is refused to a role that may not`() {
    referred.when(.triaged(.rejected, by: .facilitator)).thenRefused(by: "EV08")
  }

  @Test func `against it is recorded by a senior`() {
    referred.when(.triaged(.rejected)).thenRecorded()
  }

  @Test func `against it is refused without advice while somebody is in danger`() {
    given(.registered(), .referred(immediateRisk: true), in: .tested)
      .when(.triaged(.rejected))
      .thenRefused(by: "EV08")
    given(.registered(), .referred(immediateRisk: true), in: .tested)
      .when(.triaged(.rejected), intent: .reported)
      .thenRecorded([.reported, .irregular])
  }

  @Test func `against it is recorded with advice while somebody is in danger`() {
    given(.registered(), .referred(immediateRisk: true), in: .tested)
      .when(.triaged(.rejected, advice: "Constant observation"))
      .thenRecorded()
  }

  @Test func `adds it to another open case of the person`() {
    referred.and(.referred(to: CaseID(checked: "C-0002")))
      .when(.triaged(.merged, mergedInto: CaseID(checked: "C-0002")))
      .thenRecorded()
  }

  @Test func `does not add it to a case that is not there`() {
    referred.when(.triaged(.merged, mergedInto: CaseID(checked: "C-0002")))
      .thenRefused(by: "EV08")
  }
}
