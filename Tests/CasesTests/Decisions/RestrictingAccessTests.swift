@testable import Cases
import TestSupport
import Testing

@Suite struct `Restricting access` {
  let referred = given(.registered(), .referred(), in: .tested)
  let sealed = given(
    .registered(),
    .referred(),
    .relabelled(to: .sealed, allowing: [.facilitator]),
    in: .tested
  )

  @Test func `is raised by one person`() {
    referred.when(.relabelled()).thenRecorded()
    referred.when(.relabelled(to: .sealed, allowing: [.facilitator])).thenRecorded()
  }

  @Test func `is lowered from sealed by two`() {
    sealed.when(.relabelled(from: .sealed, to: .restricted)).thenRefused(by: "INV-11")
    sealed.when(.relabelled(from: .sealed, to: .restricted, with: .lead)).thenRecorded()
  }

  @Test func `is lowered from sealed by two different people`() {
    sealed.when(.relabelled(from: .sealed, to: .normal, with: .senior)).thenRefused(by: "INV-11")
  }

  @Test func `is lowered from sealed by two whose roles may`() {
    sealed.when(.relabelled(from: .sealed, to: .normal, with: .facilitator))
      .thenRefused(by: "INV-11")
    sealed.and(.employed(.lead, .suspended))
      .when(.relabelled(from: .sealed, to: .normal, with: .lead))
      .thenRefused(by: "INV-11")
  }

  @Test func `is lowered from restricted by one`() {
    referred.and(.relabelled()).when(.relabelled(from: .restricted, to: .normal)).thenRecorded()
  }

  @Test func `begins at the label in force`() {
    sealed.when(.relabelled(from: .restricted, to: .normal)).thenRefused(by: "EV55")
    referred.when(.relabelled(from: .normal, to: .normal)).thenRefused(by: "EV55")
  }

  @Test func `begins where a decision on a concern has left it`() {
    let concern = StreamID(concernOne)
    let decided = given(
      .registered(),
      .worried(),
      .decided(restricting: .restricted),
      in: .tested
    )
    decided.when(.relabelled(concern, to: .sealed, allowing: [.facilitator]))
      .thenRefused(by: "EV55")
    decided.when(.relabelled(concern, from: .restricted, to: .sealed, allowing: [.facilitator]))
      .thenRecorded()
  }

  @Test func `is not lowered by a decision on a concern`() {
    let situation = given(
      .registered(),
      .worried(),
      .relabelled(StreamID(concernOne), to: .sealed, allowing: [.facilitator], at: at("10:15")),
      .decided(restricting: .normal),
      in: .tested
    )
    .situation
    #expect(situation.label(of: StreamID(concernOne)) == .sealed)
  }

  @Test func `names who may see what is sealed`() {
    referred.when(.relabelled(to: .sealed, allowing: [])).thenRefused(by: "EV55")
    referred.when(.relabelled(to: .sealed, allowing: [.newcomer])).thenRefused(by: "EV55")
  }

  @Test func `stands in its own stream`() {
    referred.when(.relabelled(in: .restriction(of: StreamID(person)))).thenRefused(by: "EV55")
  }

  @Test func `is about something that there is`() {
    referred.when(.relabelled(StreamID(concernOne))).thenRefused(by: "EV55")
  }

  @Test func `is about an entry of what is named`() {
    referred.when(.relabelled(entry: Scenario.entry(2))).thenRecorded()
    referred.when(.relabelled(entry: Scenario.entry(1))).thenRefused(by: "EV55")
  }

  @Test func `holds for everything inside`() {
    let situation = given(
      .registered(),
      .referred(),
      .relabelled(StreamID(person)),
      in: .tested
    )
    .situation
    #expect(situation.label(of: StreamID(caseOne)) == .restricted)
    #expect(situation.label(of: StreamID(person)) == .restricted)
  }

  @Test func `holds for a part as for the whole, whichever is higher`() {
    let restriction = sealed.and(.relabelled(to: .restricted, section: Name(checked: "address")))
      .situation.own.restrictions[.restriction(of: StreamID(caseOne))]
    #expect(restriction?.label(section: Name(checked: "address")) == .sealed)
    #expect(restriction?.allowed() == [Author.facilitator.staff])
  }

  @Test func `is passed on to whatever is recorded later`() throws {
    let labels = [
      try sealed.when(.met()).answer.get(),
      try referred.and(.relabelled()).when(.met()).answer.get(),
      try referred.when(.met()).answer.get(),
      try referred.when(.met(), label: .restricted).answer.get(),
      try sealed.when(.met(), label: .restricted).answer.get(),
    ]
    .map { $0.events.map(\.label) }
    #expect(labels == [[.sealed], [.restricted], [.normal], [.restricted], [.sealed]])
  }

  @Test func `of a person is passed on to their cases`() throws {
    let decision = try referred.and(.relabelled(StreamID(person), to: .restricted))
      .when(.met()).answer.get()
    #expect(decision.events.map(\.label) == [.restricted])
  }
}
