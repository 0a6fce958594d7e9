@testable import Cases
import TestSupport
import Testing

@Suite struct `Raising a concern` {
  let registered = given(.registered(), .referred(), in: .tested)

  @Test func `is recorded`() {
    registered.when(.worried()).thenRecorded()
  }

  @Test func `is recorded without a case`() {
    registered.when(.worried(in: [])).thenRecorded()
  }

  @Test func `is recorded of somebody registered in the same command`() {
    given(in: .tested).when(.registered(), .worried(in: [], at: at("08:00", on: "2026-03-29")))
      .thenRecorded()
  }

  @Test func `is refused of somebody who is not registered`() {
    given(in: .tested).when(.worried(in: [])).thenRefused(by: "EV37")
  }

  @Test(arguments: ["See notes", "See notes.", "see the notes above", "x", "-", "Safeguarding."])
  func `is refused with an account that says nothing`(_ account: String) {
    registered.when(.worried(account: Narrative(checked: account))).thenRefused(by: "EV37")
  }

  @Test(arguments: ["Bruises", "He hit me", "See his arms"])
  func `is recorded however short the account`(_ account: String) {
    registered.when(.worried(account: Narrative(checked: account))).thenRecorded()
  }

  @Test func `says what to do about danger at once`() {
    registered.when(.worried(isDangerous: true)).thenWarned(by: "EV37")
  }

  @Test func `says that it has no category yet`() {
    registered.when(.worried(of: nil)).thenWarned(by: "EV37")
  }

  @Test func `says that a case it names is not there`() {
    registered.when(.worried(in: [CaseID(checked: "C-0009")])).thenWarned(by: "EV37")
  }
}
