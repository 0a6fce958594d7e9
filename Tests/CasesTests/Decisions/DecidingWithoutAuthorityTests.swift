@testable import Cases
import TestSupport
import Testing

@Suite struct `What was reported in spite of a rule` {
  let referred = given(.registered(), .referred(), in: .tested)
  let accepted = given(.registered(), .referred(), .triaged(), .met(), in: .tested)
  let police = Step.agreed(.to(.police))

  @Test func `as an override allows nothing`() {
    let outside = accepted.and(.overridden().unsound)
    outside.when(.shared(under: .override(overrideOne))).thenRefused(by: "INV-03")
    outside.when(.shared(under: .override(overrideOne)), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
    accepted.and(.overridden()).when(.shared(under: .override(overrideOne))).thenRecorded()
  }

  @Test func `as an override for a year allows nothing`() throws {
    let year = Step.overridden(until: moment("09:15", on: "2027-03-30"))
    accepted.when(year).thenRefused(by: "EV29")
    accepted.when(year, intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `as a consent allows nothing`() {
    accepted.and(police.unsound).when(.shared()).thenRefused(by: "INV-03")
    accepted.and(police).when(.shared()).thenRecorded()
    accepted.and(.agreed(.to(.engage, nil)).unsound).when(.screened()).thenRefused(by: "INV-05")
  }

  @Test func `as an approval lets nothing be sent`() {
    let sent = Step.shared(what: .report(SharedReport(report: reportOne, version: 1)))
    accepted.and(police, .approved().unsound).when(sent).thenRefused(by: "EV30")
    accepted.and(police, .approved()).when(sent).thenRecorded()
  }

  @Test func `as a second lead leaves the first`() {
    let two = accepted.and(
      .allocated(to: .facilitator),
      .allocated(to: .senior).unsound
    )
    #expect(two.situation.cases[caseOne]?.lead == Author.facilitator.staff)
    #expect(two.situation.cases[caseOne]?.allocations.count == 1)
  }

  @Test func `as an answer to one's own transfer leaves the team`() {
    let offered = accepted.and(.allocated(to: .facilitator, team: "SAL"), .offered())
    #expect(offered.and(.transferred().unsound).situation.cases[caseOne]?.team?.text == "SAL")
    #expect(offered.and(.transferred()).situation.cases[caseOne]?.team?.text == "WIG")
  }

  @Test func `as a second decision on a referral leaves the first`() {
    let rejected = referred.and(.triaged(.rejected), .triaged(.accepted).unsound)
    #expect(rejected.situation.cases[caseOne]?.triage?.content.decision == .rejected)
  }

  @Test func `as a closing leaves the case open`() {
    #expect(accepted.and(.closed().unsound).situation.cases[caseOne]?.isOpen == true)
  }

  @Test func `as a review of a broken glass leaves it to be reviewed`() {
    referred.and(.brokeGlass(), .reviewedGlass(by: .facilitator).unsound)
      .when(.reviewedGlass())
      .thenRecorded()
  }

  @Test func `as a lower label leaves the higher one`() {
    let sealed = referred.and(.relabelled(to: .sealed, allowing: [.facilitator]))
    let lowered = sealed.and(.relabelled(from: .sealed, to: .normal).unsound)
    #expect(lowered.situation.label(of: StreamID(caseOne)) == .sealed)
  }

  @Test func `as a higher label counts all the same`() {
    let raised = referred.and(.relabelled(to: .restricted).unsound)
    #expect(raised.situation.label(of: StreamID(caseOne)) == .restricted)
  }

  @Test func `as one's own promotion gives no role`() {
    let promoted = referred.and(
      .employed(.facilitator, as: [.held("LP")], by: .facilitator).unsound
    )
    promoted.when(.allocated(to: .senior, by: .facilitator)).thenRefused(by: "INV-02")
  }

  @Test func `as a description of the service leaves the one in force`() {
    let described = Step(
      .serviceDescribed(.tested),
      in: .service,
      at: at("09:00"),
      by: .manager
    )
    let twice = given(described, described.unsound, in: Service()).situation
    #expect(twice.service.version == 1)
    #expect(given(described, described, in: Service()).situation.service.version == 2)
  }

  @Test func `says that it decides nothing`() {
    accepted.when(.allocated(to: .senior, by: .auditor), intent: .reported)
      .thenWarned(by: "INV-02")
    accepted.and(.allocated(to: .facilitator))
      .when(.allocated(to: .senior), intent: .reported)
      .thenWarned(by: "INV-02")
  }
}

extension Step {
  /// The same step, as it is marked when it was reported and nobody had the authority for it.
  fileprivate var unsound: Step {
    var step = self
    step.flags = [.reported, .withoutAuthority]
    return step
  }
}
