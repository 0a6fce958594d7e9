@testable import Cases
import TestSupport
import Testing

@Suite struct `Sharing under an override` {
  let met = given(.registered(), .referred(), .triaged(), .met(), in: .tested)
  /// From 09:15 on one day to 09:15 on the next; custody and the officer, recommendations.
  var allowed: Scenario { met.and(.overridden()) }
  let authority = DisclosureAuthority.override(overrideOne)

  @Test func `is recorded in its window`() {
    allowed.when(.shared(under: authority)).thenRecorded()
  }

  @Test func `is recorded for a purpose and for none`() {
    allowed.when(.shared(for: nil, under: authority)).thenRecorded()
  }

  @Test(arguments: [RecipientClass.custody, .officerInCase])
  func `is recorded to those whom it names`(_ recipient: RecipientClass) {
    allowed.when(.shared(with: recipient, under: authority)).thenRecorded()
  }

  @Test(arguments: [RecipientClass.prosecution, .legalAdviser, .gp, .family])
  func `is refused to anybody else`(_ recipient: RecipientClass) {
    allowed.when(.shared(with: recipient, under: authority)).thenRefused(by: "INV-03")
  }

  @Test(arguments: [DetailLevel.summary, .full])
  func `is refused above its level`(_ level: DetailLevel) {
    allowed.when(.shared(level, under: authority)).thenRefused(by: "INV-03")
  }

  @Test func `is recorded up to its last instant`() {
    allowed.when(.shared(under: authority, at: at("09:14", on: "2026-03-31"))).thenRecorded()
    allowed.when(.shared(under: authority, at: at("09:15", on: "2026-03-31")))
      .thenRefused(by: "INV-03")
  }

  @Test func `is refused before it begins`() {
    met.and(.overridden(from: moment("10:00"))).when(.shared(under: authority))
      .thenRefused(by: "INV-03")
  }

  @Test func `of another case is refused`() {
    allowed.when(.shared(under: .override(overrideTwo))).thenRefused(by: "INV-03")
  }

  @Test func `that had been told before it was decided is marked`() {
    allowed.when(
      .shared(under: authority, at: at("08:57")),
      intent: .reported,
      now: moment("09:30").instant
    )
    .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
  }

  @Test func `that had been told before it looked back is marked all the same`() {
    met.and(.overridden(from: moment("08:50"), isRetrospective: true))
      .when(
        .shared(under: authority, at: at("08:57")),
        intent: .reported,
        now: moment("09:30").instant
      )
      .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
  }

  @Test func `that was told in its window and is reported in it is not a breach`() {
    allowed.when(.shared(under: authority), intent: .reported, now: moment("12:00").instant)
      .thenRecorded(.reported)
  }

  @Test func `that ended between being told and being reported is suspected`() {
    allowed.when(
      .shared(under: authority),
      intent: .reported,
      now: moment("09:20", on: "2026-03-31").instant
    )
    .thenRecorded([.reported, .breachSuspected])
  }

  @Test func `refers somebody on to a service that it names`() {
    let crisis = met.and(.overridden(for: [.mentalHealth]))
    crisis.when(.referredOn(under: authority)).thenRecorded()
    allowed.when(.referredOn(under: authority)).thenRefused(by: "INV-03")
    let charity = NamedService(destination: .foodbank, organisation: "A charity")
    crisis.when(.referredOn(to: charity, under: authority)).thenRefused(by: "INV-03")
  }

  @Test func `refers a concern to a body that it names`() {
    let named = met.and(.overridden(for: [.childSocialCare]), .worried(), .decided())
    named.when(.escalated(on: .recorded(overrideOne))).thenRecorded()
    named.when(.escalated(on: .recorded(overrideTwo))).thenRefused(by: "INV-03")
    allowed.and(.worried(), .decided()).when(.escalated(on: .recorded(overrideOne)))
      .thenRefused(by: "INV-03")
  }

  @Test func `refers a concern only from a case that it touches`() {
    met.and(.overridden(for: [.childSocialCare]), .worried(in: []), .decided())
      .when(.escalated(on: .recorded(overrideOne))).thenRefused(by: "INV-03")
  }

  @Test func `is not inherited by another case`() {
    let other = CaseID(checked: "C-0002")
    var telling = Step.shared(under: authority)
    telling.stream = StreamID(other)
    allowed.and(.referred(to: other)).when(telling).thenRefused(by: "INV-03")
  }

  @Test func `warns of a report that relies on one that is not recorded`() {
    met.when(.approved(under: [], override: overrideOne)).thenWarned(by: "INV-03")
    let decision = try? allowed.when(.approved(under: [], override: overrideOne)).answer.get()
    #expect(decision?.warnings == [])
  }

  @Test func `warns of a report that relies on one that has ended`() {
    allowed.when(.approved(under: [], override: overrideOne, at: at("09:15", on: "2026-03-31")))
      .thenWarned(by: "INV-03")
  }
}

@Suite struct `Confirming an override` {
  /// A facilitator decided for a child; a senior has 24 hours.
  let emergency = given(
    .registered(),
    .referred(),
    .triaged(),
    .met(),
    .overridden(
      .child,
      until: moment("09:15", on: "2026-04-02"),
      authoriser: .facilitator,
      by: .facilitator
    ),
    in: .tested
  )
  let nextDay = at("09:16", on: "2026-03-31")
  let authority = DisclosureAuthority.override(overrideOne)

  @Test func `is not waited for at first`() {
    emergency.when(.shared(under: authority)).thenRecorded()
  }

  @Test func `ends it when nobody did`() throws {
    emergency.when(.shared(under: authority, at: nextDay)).thenRefused(by: "INV-03")
    let state = try #require(emergency.situation.cases[caseOne])
    #expect(state.overrideTerms(in: .tested).map(\.awaitsConfirmation) == [true])
  }

  @Test func `by a note of a senior keeps it`() {
    let note = Step.noted(.confirmation, confirming: overrideOne, by: .senior)
    emergency.when(note).thenRecorded()
    emergency.and(note).when(.shared(under: authority, at: nextDay)).thenRecorded()
  }

  @Test func `by a second override keeps it`() {
    let second = Step.overridden(.child, confirming: overrideOne, as: overrideTwo, at: at("09:15"))
    emergency.when(second).thenRecorded()
    emergency.and(second).when(.shared(under: authority, at: nextDay)).thenRecorded()
  }

  @Test func `after the time for it keeps nothing`() {
    let late = Step.noted(.confirmation, confirming: overrideOne, at: nextDay, by: .senior)
    emergency.when(late).thenWarned(by: "EV33")
    emergency.and(late).when(.shared(under: authority, at: at("09:20", on: "2026-03-31")))
      .thenRefused(by: "INV-03")
  }

  @Test func `by whoever decided it is refused`() {
    emergency.when(.noted(.confirmation, confirming: overrideOne, by: .facilitator))
      .thenRefused(by: "INV-11")
  }

  @Test func `by somebody who is no senior is refused`() {
    emergency.when(.noted(.confirmation, confirming: overrideOne, by: .joiner))
      .thenRefused(by: "INV-11")
  }

  @Test func `by a note of another kind is refused`() {
    emergency.when(.noted(.decision, confirming: overrideOne, by: .senior))
      .thenRefused(by: "EV33")
  }

  @Test func `of one that is not there is refused`() {
    emergency.when(.noted(.confirmation, confirming: overrideTwo, by: .senior))
      .thenRefused(by: "EV33")
  }

  @Test func `of one that a senior decided is not needed`() {
    given(.registered(), .referred(), .triaged(), .met(), .overridden(), in: .tested)
      .when(.noted(.confirmation, confirming: overrideOne, by: .senior)).thenWarned(by: "EV33")
  }
}
