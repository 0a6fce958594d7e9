@testable import Cases
import TestSupport
import Testing

@Suite struct `Listing a hearing` {
  let arrested = given(.registered(), .referred(), .arrested(), in: .tested)

  @Test func `is recorded`() {
    arrested.when(.listed()).thenRecorded()
  }

  @Test func `is refused for a matter that is not there`() {
    given(.registered(), .referred(), in: .tested).when(.listed()).thenRefused(by: "EV14")
  }

  @Test func `is refused on a day before the matter began`() {
    arrested.when(.listed(on: "2026-03-28")).thenRefused(by: "INV-09")
  }

  @Test(arguments: ["CU-PEN", "CO-XXX"])
  func `is refused at a place that is no court`(_ place: String) {
    arrested.when(.listed(court: place)).thenRefused(by: "EV14")
  }

  @Test func `is refused once the matter has come to its end`() {
    arrested.and(.disposed()).when(.listed(happened: at("14:00"))).thenRefused(by: "EV14")
  }

  @Test func `is refused again once there is a result`() {
    arrested.and(.listed(), .heard())
      .when(.listed(on: "2026-04-01", happened: at("12:00", on: "2026-03-31")))
      .thenRefused(by: "EV14")
  }

  @Test func `is recorded at noon in the afternoon`() {
    arrested.when(.listed(at: moment("12:00", on: "2026-03-31"), session: .afternoon))
      .thenRecorded()
  }

  @Test func `is refused at noon in the morning`() {
    arrested.when(.listed(at: moment("12:00", on: "2026-03-31"))).thenRefused(by: "EV14")
  }

  @Test func `is refused when the time is of another day`() {
    arrested.when(.listed(at: moment("10:00", on: "2026-04-01"))).thenRefused(by: "EV14")
  }

  @Test(arguments: ["2026-04-05", "2026-04-06"])
  func `is doubted on a Sunday and on a bank holiday`(_ day: String) {
    arrested.when(.listed(on: day)).thenWarned(by: "EV14")
  }

  @Test func `is doubted at a youth court for an adult`() {
    arrested.when(.listed(type: .youth)).thenWarned(by: "EV14")
  }

  @Test func `taken out of the list is not doubted: nobody is to appear`() {
    arrested.and(.listed(type: .youth)).when(.listed(.vacated, type: .youth)).thenNotWarned()
  }

  @Test func `is doubted at an adult court for a child`() {
    given(.registered(born: "2012-09-14"), .referred(), .arrested(), in: .tested)
      .when(.listed())
      .thenWarned(by: "EV14")
  }
}
