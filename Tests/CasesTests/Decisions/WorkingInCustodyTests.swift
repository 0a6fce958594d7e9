@testable import Cases
import TestSupport
import Testing

@Suite struct `Work in custody` {
  let accepted = given(.registered(), .referred(), .triaged(), in: .tested)

  /// A newcomer with some weeks of an induction.
  private func newcomer(weeks: Int64, vettedUntil: String? = "2027-12-31") -> Scenario {
    let early = at("08:00", on: "2026-03-29")
    var scenario = accepted.and(.employed(vettedUntil: vettedUntil, at: early))
    for week in 0..<weeks {
      scenario = scenario.and(
        .developed(.induction, week: Ordinal(checked: week + 1), at: early)
      )
    }
    return scenario
  }

  @Test func `takes vetting in date and a completed induction`() {
    newcomer(weeks: 4).when(.allocated(to: .newcomer)).thenRecorded()
  }

  @Test func `is refused before the last week of the induction`() {
    newcomer(weeks: 3).when(.allocated(to: .newcomer)).thenRefused(by: "INV-19")
  }

  @Test func `is refused when the vetting has ended`() {
    newcomer(weeks: 4, vettedUntil: "2026-03-28").when(.allocated(to: .newcomer))
      .thenRefused(by: "INV-19")
  }

  @Test func `is taken on the last day of the vetting`() {
    newcomer(weeks: 4, vettedUntil: "2026-03-29").when(.allocated(to: .newcomer)).thenRecorded()
  }

  @Test func `is refused when no vetting is recorded`() {
    newcomer(weeks: 4, vettedUntil: nil).when(.allocated(to: .newcomer))
      .thenRefused(by: "INV-19")
  }

  @Test func `is refused when a registration has ended`() {
    accepted.and(
      .employed(
        .senior,
        as: [.held("SP")],
        registeredUntil: "2026-03-28",
        at: at("07:00", on: "2026-03-29")
      )
    )
    .when(.allocated(to: .senior)).thenRefused(by: "INV-19")
  }

  @Test func `is marked, and not refused, in a report`() {
    newcomer(weeks: 3).when(.allocated(to: .newcomer), intent: .reported)
      .thenRecorded([.reported, .irregular])
  }

  @Test func `is the only work that takes it`() {
    let elsewhere = given(
      .registered(),
      .referred(site: "CO-MAN", point: .magistrates),
      .triaged(),
      .employed(at: at("08:00", on: "2026-03-29")),
      in: .tested
    )
    elsewhere.when(.allocated(to: .newcomer)).thenWarned(by: "EV09")
  }
}
