@testable import Cases
import TestSupport
import Testing

@Suite struct `Deciding on a right` {
  let asked = given(.registered(), .rightUsed(verifiedOn: "2026-03-30"), in: .tested)

  @Test func `grants it`() {
    asked.when(.answered(.full)).thenRecorded()
  }

  @Test func `is refused to a role that may not`() {
    asked.when(.answered(.full, by: .administrator)).thenRefused(by: "INV-02")
  }

  @Test func `is refused before there is a request`() {
    given(.registered(), in: .tested).when(.answered(.full)).thenRefused(by: "INV-01")
  }

  @Test func `grants nothing before it is sure who asks`() {
    let unknown = given(.registered(), .rightUsed(), in: .tested)
    unknown.when(.answered(.full)).thenRefused(by: "EV57")
    unknown.when(.answered(.refused, on: [.notIdentified])).thenRecorded()
  }

  @Test func `refuses on a ground`() {
    asked.when(.answered(.refused)).thenRefused(by: "EV57")
    asked.when(.answered(.refused, on: [.healthCare, .publicTask])).thenRecorded()
  }

  @Test func `leaves nothing out of what it grants in full`() {
    let redaction = RightsRequestDecided.Redaction(reason: .thirdParty, count: 2, note: nil)
    asked.when(.answered(.full, leavingOut: [redaction])).thenRefused(by: "EV57")
  }

  @Test func `tells that they may complain`() {
    asked.when(.answered(.refused, on: [.healthCare], toldOfComplaint: false))
      .thenRefused(by: "EV57")
  }

  @Test func `grants access in part on the word of a health professional`() {
    asked.when(.answered(.partial, on: [.thirdParty])).thenRefused(by: "EV57")
    asked.when(.answered(.partial, on: [.thirdParty], assessedBy: .facilitator))
      .thenRefused(by: "EV57")
    asked.when(.answered(.partial, on: [.thirdParty], assessedBy: .senior)).thenRecorded()
  }

  @Test func `grants another right in part without one`() {
    given(.registered(), .rightUsed(for: .rectification, verifiedOn: "2026-03-30"), in: .tested)
      .when(.answered(.partial, on: [.opinionStands])).thenRecorded()
  }

  @Test func `is in time on its last day`() {
    asked.when(.answered(.full, at: at("23:00", on: "2026-04-30"))).thenRecorded()
  }

  @Test func `says why it comes after its last day`() {
    let late = at("00:30", on: "2026-05-01")
    asked.when(.answered(.full, at: late)).thenRefused(by: "EV57")
    asked.when(.answered(.full, overdue: "The assessor was ill", at: late))
      .thenWarned(by: "EV57")
  }

  @Test func `is in time when the time was extended`() {
    asked.and(.rightUsed(extended: "Several large records", at: at("09:00", on: "2026-04-10")))
      .when(.answered(.full, at: at("00:30", on: "2026-05-01"))).thenRecorded()
  }

  @Test func `is done once`() {
    asked.and(.answered(.full)).when(.answered(.full, at: at("13:00"))).thenRefused(by: "EV57")
    asked.and(.answered(.full)).when(.rightUsed(at: at("13:00"))).thenRefused(by: "EV56")
  }
}
