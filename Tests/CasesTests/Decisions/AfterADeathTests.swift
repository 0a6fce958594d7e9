@testable import Cases
import TestSupport
import Testing

/// INV-08: the person was told of as dead at noon on 30 March.
@Suite struct `After a death` {
  let living = given(
    .registered(),
    .referred(),
    .triaged(),
    .arrested(),
    .met(),
    .agreed(.to(.police), .to(.family, named: "Ann Reeve"), .to(.service, service: team)),
    in: .tested
  )
  var dead: Scenario { living.and(.died()) }

  static let ended: [Step] = [
    .met(at: at("13:00")), .met(.noReply, at: at("13:00")),
    .agreed(.to(.gp), as: ConsentID(checked: "K-0002"), at: at("13:00")),
    .refused(.education, at: at("13:00")), .assessedCapacity(.has, at: at("13:00")),
    .allocated(to: .senior, at: at("13:00")), .referredOn(at: at("13:00")),
    .referred(to: CaseID(checked: "C-0002"), at: at("13:00")),
    .screened(on: .vitalInterests, at: at("13:00")),
    .assessed(on: .vitalInterests, at: at("13:00")), .offered(at: at("13:00")),
    .shared(with: .person, for: nil, .procedural, under: .procedural, at: at("13:00")),
    .shared(at: at("13:00")), .risks(at: at("13:00")), .approved(at: at("13:00")),
  ]

  @Test(arguments: ended.indices) func `this is refused`(_ index: Int) {
    dead.when(Self.ended[index]).thenRefused(by: "INV-08")
  }

  @Test(arguments: ended.indices) func `this was allowed while the person lived`(_ index: Int) {
    var step = Self.ended[index]
    step.happened = at("11:30")
    living.when(step).thenRecorded()
  }

  @Test func `a contact that happened all the same is marked`() {
    dead.when(.met(at: at("13:00")), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `a contact from before can still be recorded`() {
    dead.when(.met(at: at("11:00")), now: moment("13:00").instant).thenRecorded()
    dead.when(.met(at: at("12:01")), now: moment("13:00").instant).thenRefused(by: "INV-08")
  }

  @Test func `an attempt that was planned before is not to be made`() {
    dead.when(.met(next: at("15:00"), at: at("11:00")), now: moment("13:00").instant)
      .thenRefused(by: "INV-08")
  }

  @Test func `a contact with the family is recorded`() {
    dead.when(.met(with: .family, at: at("13:00"))).thenRecorded()
  }

  @Test func `the family is written to without telling anything`() {
    let condolence = Step.shared(
      with: .family,
      for: nil,
      .procedural,
      under: .procedural,
      sentBy: .post,
      at: at("13:00")
    )
    dead.when(condolence).thenRecorded()
    dead.when(condolence).thenWarned(by: "INV-08")
  }

  @Test func `the family is not written to about the person`() {
    let letter = Step.shared(
      with: .family,
      for: .family,
      named: "Ann Reeve",
      sentBy: .post,
      at: at("13:00")
    )
    dead.when(letter).thenRefused(by: "INV-08")
    living.when(letter).thenRecorded()
  }

  @Test func `others are told on an override, or as a procedural reply`() {
    dead.and(.overridden(.order, order: "Coroner, 1 of 2026", at: at("12:30")))
      .when(.shared(for: nil, under: .override(overrideOne), sentBy: .post, at: at("13:00")))
      .thenRecorded()
    dead.when(.shared(for: nil, .procedural, under: .procedural, sentBy: .post, at: at("13:00")))
      .thenRecorded()
  }

  @Test func `what was told on a consent of the dead is marked`() {
    dead.when(.shared(at: at("13:00")), intent: .reported)
      .thenRecorded([.reported, .irregular, .breachSuspected])
  }

  @Test func `a letter that was sent all the same is marked`() {
    let letter = Step.shared(
      with: .person,
      for: nil,
      .procedural,
      under: .procedural,
      sentBy: .post,
      at: at("13:00")
    )
    dead.when(letter, intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `a concern is not referred on a consent of the dead`() {
    let service = NamedService(destination: .childSocialCare, organisation: "Children's services")
    let child = living.and(
      .agreed(.to(.service, service: service), as: ConsentID(checked: "K-0002")),
      .worried(),
      .decided()
    )
    let referral = Step.escalated(
      on: .consent(ConsentID(checked: "K-0002")),
      at: at("13:00"),
      author: .senior
    )
    child.when(referral).thenRecorded()
    child.and(.died()).when(referral).thenRefused(by: "INV-08")
  }

  @Test func `a report is approved for whoever looks into it`() {
    dead.and(.overridden(.order, order: "Coroner, 1 of 2026", at: at("12:30")))
      .when(.approved(under: [], override: overrideOne, at: at("13:00")))
      .thenRecorded()
  }

  @Test func `a report that relied on consent goes out on an override, which is said`() {
    let sent = Step.shared(
      for: nil,
      under: .override(overrideOne),
      what: .report(SharedReport(report: reportOne, version: 1)),
      at: at("13:00")
    )
    living.and(.overridden(), .approved(), .died()).when(sent).thenWarned(by: "EV28")
  }

  @Test func `a report that relied on consent does not keep the case open`() {
    living.and(.approved(), .died()).when(.closed(.deceased, undisposed: [matterOne]))
      .thenRecorded()
  }

  @Test func `a report that relies on an override is still to be sent`() {
    living.and(.overridden(), .approved(override: overrideOne), .died())
      .when(.closed(.deceased, undisposed: [matterOne])).thenRefused(by: "INV-07")
  }

  @Test(arguments: [
    Step.needs(.depression, at: at("13:00")), .screened(on: .recordsOnly, at: at("13:00")),
    .assessed(on: .recordsOnly, at: at("13:00")),
    .clock(.charged, at: moment("13:00")),
  ]) func `this is doubted`(_ step: Step) {
    dead.when(step).thenWarned(by: "INV-08")
  }

  @Test func `somebody works on a case for the bereaved`() {
    let work = Step.allocated(to: .senior, because: "Bereavement support", at: at("13:00"))
    dead.when(work).thenRecorded()
    dead.when(work).thenWarned(by: "INV-08")
  }

  @Test func `the family is referred to bereavement support`() {
    let bereavement = NamedService(destination: .bereavement, organisation: "A charity")
    living.and(.agreed(.to(.service, service: bereavement), as: ConsentID(checked: "K-0002")))
      .and(.died())
      .when(
        .referredOn(to: bereavement, under: .consent(ConsentID(checked: "K-0002")), at: at("13:00"))
      )
      .thenRecorded()
  }

  @Test func `an appointment still to come is refused`() {
    living.and(.referredOn(), .died())
      .when(
        .answered(
          .appointmentOffered,
          appointmentAt: at("10:00", on: "2026-04-07"),
          at: at("13:00")
        )
      )
      .thenRefused(by: "INV-08")
  }

  @Test func `work on a case can end`() {
    living.and(.allocated(to: .senior), .died())
      .when(.allocated(to: .senior, .unset, at: at("13:00"))).thenRecorded()
  }

  @Test func `a matter ends because of it`() {
    dead.when(.disposed(.deceased)).thenRecorded()
    living.when(.disposed(.deceased)).thenRefused(by: "EV16")
  }

  @Test func `a case closes because of it`() {
    dead.when(.closed(.deceased, undisposed: [matterOne])).thenRecorded()
    living.when(.closed(.deceased, undisposed: [matterOne])).thenRefused(by: "EV35")
  }

  @Test func `a case that closes for another reason is doubted`() {
    dead.when(.closed(.disengaged, undisposed: [matterOne])).thenWarned(by: "EV35")
  }

  @Test func `a case closes without a letter to the person`() {
    let letter = SentLetter(to: .person, name: "Daniel", consent: consentOne, disclosure: nil)
    dead.when(.closed(.deceased, undisposed: [matterOne], letter: .sent(letter)))
      .thenRefused(by: "INV-08")
  }

  @Test func `a case is opened again only to put it right`() {
    let closed = dead.and(.closed(.deceased, undisposed: [matterOne]))
    closed.when(.reopened(.lateWork)).thenRefused(by: "INV-08")
    closed.when(.reopened(.outcomeCorrected)).thenRecorded()
  }

  @Test func `on a linked record the same is refused`() {
    let linked = living.and(.registered(twin), .linked(), .died(of: twin))
    linked.when(.met(at: at("13:00"))).thenRefused(by: "INV-08")
  }

  @Test func `a decision reads the linked records too`() {
    let step = Step.met()
    let command = Command(
      id: CommandID(high: 1, low: 1),
      proposals: [Proposal(stream: step.stream, event: step.event)],
      happened: step.happened,
      author: step.author,
      now: step.happened.earliest
    )
    let situation = living.and(.registered(twin), .linked()).situation
    #expect(Decider.reads(for: command, in: situation).recordsOf == [person])
  }

  @Test func `a hearing that is still listed is doubted`() {
    dead.when(.listed(happened: at("13:00"))).thenWarned(by: "INV-08")
  }
}
