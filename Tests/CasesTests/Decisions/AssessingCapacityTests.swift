@testable import Cases
import TestSupport
import Testing

@Suite struct `Assessing capacity` {
  let adult = given(.registered(), .referred(), in: .tested)
  let child = given(.registered(born: "2012-09-14"), .referred(), in: .tested)

  @Test func `is recorded by the Act from 16 on`() {
    adult.when(.assessedCapacity(.lacks)).thenRecorded()
  }

  @Test func `is refused by the Act under 16`() {
    child.when(.assessedCapacity(.lacks)).thenRefused(by: "EV18")
  }

  @Test func `is recorded by Gillick under 16`() {
    child.when(.assessedCapacity(.competent, by: .gillick)).thenRecorded()
  }

  @Test func `is refused by Gillick from 16 on`() {
    adult.when(.assessedCapacity(.competent, by: .gillick)).thenRefused(by: "EV18")
  }

  @Test func `is refused with an outcome of the other law`() {
    adult.when(.assessedCapacity(.competent)).thenRefused(by: "EV18")
  }

  @Test func `is refused as lacking when every ability is there`() {
    adult.when(.assessedCapacity(.lacks, canWeigh: .yes)).thenRefused(by: "EV18")
  }

  @Test func `is doubted when an ability is missing and capacity is found`() {
    adult.when(.assessedCapacity(.has, canWeigh: .no)).thenWarned(by: "EV18")
  }

  @Test func `is refused as passing when it is not said when to look again`() {
    adult.when(.assessedCapacity(.lacks, temporary: true)).thenRefused(by: "EV18")
  }

  @Test func `is refused when it is to be repeated before it was done`() {
    adult.when(.assessedCapacity(.lacks, retestAt: moment("09:05"))).thenRefused(by: "EV18")
  }

  @Test func `says that no consent can rest on it without a purpose`() {
    adult.when(.assessedCapacity(.has, for: [])).thenWarned(by: "EV18")
  }

  @Test func `says that the age is not known`() {
    given(.registered(born: "unknown"), .referred(), in: .tested)
      .when(.assessedCapacity(.has))
      .thenWarned(by: "EV18")
  }

  @Test func `is marked when the age is not known`() {
    given(.registered(born: "unknown"), .referred(), in: .tested)
      .when(.assessedCapacity(.has))
      .thenRecorded(.provisional)
  }
}
