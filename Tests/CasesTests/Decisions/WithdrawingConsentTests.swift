@testable import Cases
import TestSupport
import Testing

@Suite struct `Withdrawing consent` {
  let agreed = given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)

  @Test(arguments: [
    Author.mentor, .engagement, .facilitator, .senior, .manager, .administrator, .auditor,
    .governance, .suspended, .leaver,
  ])
  func `is recorded by anybody`(_ author: Author) {
    agreed.when(.withdrew(all: true, by: author)).thenRecorded()
  }

  @Test func `is recorded in a closed case`() {
    agreed.and(.closed(.noNeed)).when(.withdrew(all: true, at: at("15:00"))).thenRecorded()
  }

  @Test func `is recorded without a matching consent, which is said`() {
    given(.registered(), .referred(), in: .tested)
      .when(.withdrew([.court]))
      .thenWarned(by: "EV21")
  }

  @Test func `says that it names a consent that is not there`() {
    agreed.when(.withdrew(consents: [consentOne, ConsentID(checked: "K-0009")]))
      .thenWarned(by: "EV21")
  }

  @Test func `is refused when it is not said what is withdrawn`() {
    agreed.when(.withdrew()).thenRefused(by: "EV21")
  }

  @Test func `of one purpose leaves the others`() {
    agreed.and(
      .agreed(.to(.court), as: ConsentID(checked: "K-0002")),
      .withdrew([.court], at: at("09:20"))
    )
    .when(.shared())
    .thenRecorded()
  }

  @Test func `of engaging takes back everything`() {
    agreed.and(.withdrew([.engage], at: at("09:20"))).when(.shared()).thenRefused(by: "INV-03")
  }

  @Test func `points out what was told after it was said`() {
    agreed.and(.shared(at: at("09:30")))
      .when(.withdrew(all: true, at: at("09:25")), now: moment("10:00").instant)
      .thenWarned(by: "EV21")
  }

  @Test func `marks what was told after it was said as a suspected breach`() {
    let situation = agreed.and(
      .shared(at: at("09:30")),
      .late(.withdrew(all: true, at: at("09:25")), moment("10:00"))
    ).situation
    #expect(situation.cases[caseOne]?.suspectedBreaches == [Scenario.entry(5)])
  }

  @Test func `marks nothing that was told before it was said`() {
    let situation = agreed.and(
      .shared(at: at("09:20")),
      .late(.withdrew(all: true, at: at("09:25")), moment("10:00"))
    ).situation
    #expect(situation.cases[caseOne]?.suspectedBreaches == [])
  }

  @Test func `fills in what was told already, and what has to stop`() throws {
    let decision = try agreed.and(.shared(), .approved(at: at("09:35")))
      .when(.withdrew(all: true)).answer.get()
    let content = try #require(decision.events.first?.event.withdrawal)
    #expect(content.disclosuresAlreadyMade == [DisclosureID(checked: "D-0001")])
    #expect(content.pendingItems == [.report(reportOne)])
  }

  @Test func `of what was withdrawn already is recorded, which is said`() {
    let twice = agreed.and(.withdrew(all: true))
    twice.when(.withdrew(all: true, at: at("10:30"))).thenWarned(by: "EV21")
    agreed.when(.withdrew(all: true)).thenNotWarned()
  }

  /// Somebody who agreed to the police, the court and a service, with a report and a referral.
  private var several: Scenario {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police), .to(.court), .to(.service, service: team)),
      .approved(for: [.legalAdviser]),
      .referredOn(),
      in: .tested
    )
  }

  @Test(
    arguments: [
      (ConsentPurpose.police, []), (.court, [.report(reportOne)]),
      (.service, [.referral(referralOne)]),
      (.engage, [.report(reportOne), .referral(referralOne)]),
    ] as [(ConsentPurpose, [PendingItem])]
  )
  func `stops what rests on the purpose`(_ purpose: ConsentPurpose, _ items: [PendingItem]) throws {
    let decision = try several.when(.withdrew([purpose])).answer.get()
    #expect(decision.events.first?.event.withdrawal?.pendingItems == items)
  }

  @Test func `of a service counts the referral among what was told`() throws {
    let decision = try several.when(.withdrew([.service])).answer.get()
    let told = decision.events.first?.event.withdrawal?.disclosuresAlreadyMade
    #expect(told == [DisclosureID(checked: "OR-0001")])
  }

  @Test func `points out a concern that was referred after it was said`() {
    let service = NamedService(destination: .childSocialCare, organisation: "Children's services")
    let referred = given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police), .to(.service, service: service)),
      .worried(),
      .decided(),
      .escalated(on: .consent(consentOne)),
      in: .tested
    )
    let now = moment("11:00").instant
    referred.when(.withdrew([.service], at: at("10:25")), now: now).thenWarned(by: "EV21")
    referred.when(.withdrew([.police], at: at("10:25")), now: now).thenNotWarned()
    referred.when(.withdrew([.service], at: at("10:40")), now: now).thenNotWarned()
  }
}

extension Step {
  /// The same step, recorded later than it happened.
  static func late(_ step: Step, _ recorded: Moment) -> Step {
    var step = step
    step.recorded = recorded.instant
    return step
  }
}

extension Event {
  /// What it says, if it is a withdrawal.
  fileprivate var withdrawal: ConsentWithdrawn? {
    if case .consentWithdrawn(let content) = self { content } else { nil }
  }
}
