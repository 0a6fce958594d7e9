@testable import Cases
import TestSupport
import Testing

@Suite struct `Giving consent for a child` {
  /// Sixteen on 30 March 2026.
  static let sixteenToday = "2010-03-30"
  static let sixteenTomorrow = "2010-03-31"
  let child = given(.registered(born: "2012-09-14"), .referred(), .met(), in: .tested)
  /// The fourth event: an assessment that found the child competent.
  let competent = CapacityBasis.assessment(Scenario.entry(4))

  @Test func `is recorded of a competent child`() {
    child.and(.assessedCapacity(.competent, by: .gillick))
      .when(.agreed(.to(.police), basis: competent))
      .thenRecorded()
  }

  @Test func `is refused of a child when only a parent was met`() {
    let parent = given(
      .registered(born: "2012-09-14"),
      .detailed(parents: ["Ann Lennon"]),
      .referred(),
      .met(with: .parentOrCarer),
      in: .tested
    )
    parent.and(.assessedCapacity(.competent, by: .gillick))
      .when(.agreed(.to(.police), basis: .assessment(Scenario.entry(5))))
      .thenRefused(by: "EV19")
    parent.when(.agreed(.to(.police), giver: .parentalResponsibility, named: "Ann Lennon"))
      .thenRecorded()
  }

  @Test func `is refused of a child whom nobody has found competent`() {
    child.when(.agreed(.to(.police), basis: competent)).thenRefused(by: "INV-04")
  }

  @Test func `is refused of a child who is not competent`() {
    child.and(.assessedCapacity(.notCompetent, by: .gillick))
      .when(.agreed(.to(.police), basis: competent))
      .thenRefused(by: "INV-04")
  }

  @Test func `is refused of a child who is competent for something else`() {
    child.and(.assessedCapacity(.competent, by: .gillick, for: [.education]))
      .when(.agreed(.to(.police), basis: competent))
      .thenRefused(by: "INV-04")
  }

  @Test func `is refused of a child whose competence is presumed`() {
    child.and(.assessedCapacity(.competent, by: .gillick))
      .when(.agreed(.to(.police)))
      .thenRefused(by: "INV-04")
  }

  @Test func `is recorded of a parent on record, if the child is not competent`() {
    child.and(
      .detailed(parents: ["Ann Lennon"]),
      .assessedCapacity(.notCompetent, by: .gillick)
    )
    .when(.agreed(.to(.police), giver: .parentalResponsibility, named: "Ann Lennon"))
    .thenRecorded()
  }

  @Test func `is refused of a parent who is not on record`() {
    child.and(.detailed(parents: ["Ann Lennon"]))
      .when(.agreed(.to(.police), giver: .parentalResponsibility, named: "Tom Lennon"))
      .thenRefused(by: "INV-04")
  }

  @Test func `is refused of a parent of a competent child`() {
    child.and(
      .detailed(parents: ["Ann Lennon"]),
      .assessedCapacity(.competent, by: .gillick)
    )
    .when(.agreed(.to(.police), giver: .parentalResponsibility, named: "Ann Lennon"))
    .thenRefused(by: "INV-04")
  }

  @Test func `is refused of an attorney`() {
    child.when(.agreed(.to(.police), giver: .attorney, named: "Ann Lennon"))
      .thenRefused(by: "INV-04")
  }

  @Test func `is refused of an attorney of somebody of 17 who cannot decide`() {
    given(.registered(born: "2009-01-01"), .referred(), .met(), in: .tested)
      .and(.assessedCapacity(.lacks))
      .when(.agreed(.to(.police), giver: .attorney, named: "Ann Lennon"))
      .thenRefused(by: "INV-04")
  }

  @Test func `is refused of somebody of an unknown age who is not competent`() {
    given(.registered(born: "unknown"), .referred(), .met(), in: .tested)
      .and(.assessedCapacity(.notCompetent, by: .gillick))
      .when(.agreed(.to(.police)))
      .thenRefused(by: "INV-04")
  }

  @Test func `takes the sixteenth birthday for the first day on which capacity is presumed`() {
    given(.registered(born: Self.sixteenToday), .referred(), .met(), in: .tested)
      .when(.agreed(.to(.police)))
      .thenRecorded()
  }

  @Test func `takes the day before the sixteenth birthday for the last day of childhood`() {
    given(.registered(born: Self.sixteenTomorrow), .referred(), .met(), in: .tested)
      .when(.agreed(.to(.police)))
      .thenRefused(by: "INV-04")
  }

  @Test func `is refused of a parent from the sixteenth birthday on`() {
    given(
      .registered(born: Self.sixteenToday),
      .detailed(parents: ["Ann Lennon"]),
      .referred(),
      .met(),
      in: .tested
    )
    .when(.agreed(.to(.police), giver: .parentalResponsibility, named: "Ann Lennon"))
    .thenRefused(by: "INV-04")
  }

  @Test func `looks no longer at what was found before the sixteenth birthday`() {
    given(
      .registered(born: Self.sixteenToday),
      .referred(),
      .assessedCapacity(.notCompetent, by: .gillick, at: at("09:00", on: "2026-03-29")),
      .met(),
      in: .tested
    )
    .when(.agreed(.to(.police)))
    .thenRecorded()
  }

  @Test func `is recorded and marked if the birthday is known to the year only`() {
    given(.registered(born: "2010"), .referred(), .met(), in: .tested)
      .when(.agreed(.to(.police)))
      .thenRecorded(.provisional)
  }

  @Test func `that was given stops counting when the birth turns out to be later`() {
    given(
      .registered(born: "2009-01-01"),
      .referred(),
      .met(),
      .agreed(.to(.police)),
      .detailed(born: "2011-01-01", at: at("09:20")),
      in: .tested
    )
    .when(.shared())
    .thenRefused(by: "INV-03")
  }

  @Test func `goes on counting after the sixteenth birthday`() {
    given(
      .registered(born: Self.sixteenToday),
      .referred(),
      .met(at: at("09:00", on: "2026-03-29")),
      .assessedCapacity(.competent, by: .gillick, at: at("09:01", on: "2026-03-29")),
      .agreed(.to(.police), basis: competent, at: at("09:02", on: "2026-03-29")),
      in: .tested
    )
    .when(.shared())
    .thenRecorded()
  }
}
