@testable import Cases
import TestSupport
import Testing

@Suite struct `Receiving a referral` {
  let registered = given(.registered(), in: .tested)

  @Test func `opens a case`() {
    registered.when(.referred()).thenRecorded()
  }

  @Test func `is refused for somebody who is not registered`() {
    given(in: .tested).when(.referred()).thenRefused(by: "EV07")
  }

  @Test func `is recorded for somebody who is registered in the same command`() {
    given(in: .tested).when(.registered(), .referred(at: at("08:00", on: "2026-03-29")))
      .thenRecorded()
  }

  @Test func `is refused for somebody whom a record only names`() {
    given(.registered(as: .subject), in: .tested).when(.referred()).thenRefused(by: "EV07")
  }

  @Test func `is refused without a reason`() {
    registered.when(.referred(reasons: [])).thenRefused(by: "EV07")
  }

  @Test(arguments: ["CU-XXX", "CU-OLD"])
  func `is refused from a site that is not in use`(_ site: String) {
    registered.when(.referred(site: site)).thenRefused(by: "EV07")
  }

  @Test func `is refused from a court when it is said to be custody`() {
    registered.when(.referred(site: "CO-MAN")).thenRefused(by: "EV07")
  }

  @Test func `is refused from an area that is none`() {
    registered.when(.referred(area: "LON")).thenRefused(by: "EV07")
  }

  @Test func `says that a case of the person is open`() {
    registered.and(.referred()).when(
      .referred(to: CaseID(checked: "C-0002"), at: at("09:00", on: "2026-03-29"))
    )
    .thenWarned(by: "EV07")
  }

  @Test func `says nothing of a case that is closed`() throws {
    let decision = try registered.and(.referred(), .closed(.noNeed))
      .when(.referred(to: CaseID(checked: "C-0002"), at: at("15:00"))).answer.get()
    #expect(decision.warnings == [])
  }
}
