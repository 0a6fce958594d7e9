@testable import Cases
import TestSupport
import Testing

@Suite struct `The lowest age` {
  @Test func `is reached on the tenth birthday`() {
    given(
      .registered(born: "2016-03-28"),
      .referred(),
      .arrested(alleged: ["2026-03-28"]),
      in: .tested
    )
    .when(.triaged(at: at("22:00", on: "2026-03-29")))
    .thenRecorded()
  }

  @Test func `is not reached on the day before`() {
    given(
      .registered(born: "2016-03-29"),
      .referred(),
      .arrested(alleged: ["2026-03-28"]),
      in: .tested
    )
    .when(.triaged(at: at("22:00", on: "2026-03-29")))
    .thenRefused(by: "INV-06")
  }

  @Test func `is looked at for each act that is alleged`() {
    given(
      .registered(born: "2016-03-29"),
      .referred(),
      .arrested(alleged: ["2026-03-29", "2026-03-28"]),
      in: .tested
    )
    .when(.triaged(at: at("22:00", on: "2026-03-29")))
    .thenRefused(by: "INV-06")
  }

  @Test func `is not reached by somebody who is younger today`() {
    given(.registered(born: "2017-01-01"), .referred(), in: .tested)
      .when(.triaged())
      .thenRefused(by: "INV-06")
  }

  @Test func `keeps a matter out of the record as well`() {
    given(.registered(born: "2016-03-29"), .referred(), in: .tested)
      .when(.arrested(alleged: ["2026-03-28"]))
      .thenRefused(by: "INV-06")
  }

  @Test func `does not keep out what has happened, which is marked`() {
    given(.registered(born: "2017-01-01"), .referred(), in: .tested)
      .when(.triaged(), intent: .reported)
      .thenRecorded([.reported, .irregular])
  }

  @Test func `holds nothing up when nobody knows the age, which is marked`() {
    given(.registered(born: "unknown"), .referred(), in: .tested)
      .when(.triaged())
      .thenRecorded(.provisional)
  }

  @Test func `that nobody knows is said`() {
    given(.registered(born: "unknown"), .referred(), in: .tested)
      .when(.triaged())
      .thenWarned(by: "INV-06")
  }

  @Test func `is marked when the birth is an estimate`() {
    given(.registered(isEstimated: true), .referred(), in: .tested)
      .when(.triaged())
      .thenRecorded(.provisional)
  }

  @Test func `holds nothing up when the year of birth leaves it open`() {
    given(.registered(born: "2016"), .referred(), in: .tested)
      .when(.triaged())
      .thenRecorded(.provisional)
  }

  @Test func `asks for a decision on safeguarding`() throws {
    let answer = given(.registered(born: "2017-01-01"), .referred(), in: .tested)
      .when(.triaged()).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.remedies.contains { $0.contains("SafeguardingConcernRaised") } == true)
  }

  @Test func `is open in a month in which the birthday lies, which is marked`() {
    let referred = given(.registered(born: "2016-03-13"), .referred(), in: .tested)
    referred.when(.arrested(alleged: ["2026-03"])).thenRecorded(.provisional)
    referred.when(.arrested(alleged: ["2026-03"])).thenWarned(by: "INV-06")
    referred.and(.arrested(alleged: ["2026-03"]))
      .when(.triaged(at: at("22:00", on: "2026-03-29"))).thenRecorded(.provisional)
  }

  @Test func `is not reached in any day of a month before the birthday`() {
    given(.registered(born: "2016-03-13"), .referred(), in: .tested)
      .when(.arrested(alleged: ["2026-02"])).thenRefused(by: "INV-06")
  }

  @Test func `is open for one of several acts`() {
    given(.registered(born: "2016-03-13"), .referred(), in: .tested)
      .when(.arrested(alleged: ["2026-03-28", "2026"])).thenRecorded(.provisional)
  }
}
