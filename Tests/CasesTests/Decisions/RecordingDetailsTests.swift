@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording details` {
  let registered = given(.registered(), in: .tested)

  @Test func `is refused when nothing is said`() {
    registered.when(.detailed()).thenRefused(by: "EV02")
  }

  @Test func `is refused with a birth in the future`() {
    registered.when(.detailed(born: "2026-03-30")).thenRefused(by: "EV02")
  }

  @Test func `says that consents are judged anew after another date of birth`() {
    registered.when(.detailed(born: "1991-11-03")).thenWarned(by: "EV02")
  }

  @Test func `says that parental responsibility is only stated`() {
    registered.when(.detailed(parents: ["Ann Reeve"], shownBy: .stated)).thenWarned(by: "EV02")
  }

  @Test func `of communication is refused when nobody asked`() {
    registered.when(.communicates(.notRecorded)).thenRefused(by: "EV04")
  }

  @Test func `of communication is recorded when nothing is needed`() {
    registered.when(.communicates(.value([]))).thenRecorded()
  }

  @Test func `holds what was recorded last of the same day`() {
    let situation = registered.and(
      .detailed(parents: ["Ann Reeve"]),
      .detailed(parents: ["Tom Reeve"])
    ).situation
    #expect(situation.people[person]?.responsibilityHolders.map(\.name) == ["Tom Reeve"])
  }

  @Test func `holds what is so from a later day, whenever it was recorded`() {
    let situation = registered.and(
      .detailed(parents: ["Ann Reeve"]),
      .detailed(parents: ["Tom Reeve"], since: date("2020-01-01"))
    ).situation
    #expect(situation.people[person]?.responsibilityHolders.map(\.name) == ["Ann Reeve"])
  }

  @Test func `leaves the groups that it does not name`() {
    let situation = registered.and(
      .detailed(parents: ["Ann Reeve"]),
      .detailed(born: "1991-11-03")
    ).situation
    #expect(situation.people[person]?.responsibilityHolders.map(\.name) == ["Ann Reeve"])
    #expect(situation.people[person]?.born == date("1991-11-03"))
  }
}
