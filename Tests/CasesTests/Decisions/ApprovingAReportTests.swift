@testable import Cases
import TestSupport
import Testing

@Suite struct `Approving a report` {
  let agreed = given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)

  @Test func `is recorded by somebody who did not write it`() {
    agreed.when(.approved()).thenRecorded()
  }

  @Test func `is refused to its author`() {
    agreed.when(.approved(writtenBy: .lead)).thenRefused(by: "INV-11")
  }

  @Test func `is refused of a report by somebody whom nobody knows`() {
    agreed.when(.approved(writtenBy: Author("ST99", "SP"))).thenRefused(by: "EV28")
  }

  @Test func `is refused in the name of somebody else`() {
    agreed.when(.approved(approver: .manager)).thenRefused(by: "INV-11")
  }

  @Test func `is refused when nobody may get it`() {
    agreed.when(.approved(for: [])).thenRefused(by: "EV28")
  }

  @Test func `is refused when sending it would rest on nothing`() {
    agreed.when(.approved(under: [])).thenRefused(by: "EV28")
  }

  @Test func `is refused for a version that was approved before`() {
    agreed.and(.approved()).when(.approved(at: at("09:40"))).thenRefused(by: "EV28")
  }

  @Test func `says early that it could not be sent`() {
    agreed.when(.approved(.summary)).thenWarned(by: "INV-03")
  }

  @Test func `says that a consent is not known`() {
    agreed.when(.approved(under: [consentOne, ConsentID(checked: "K-0009")]))
      .thenWarned(by: "INV-03")
  }
}
