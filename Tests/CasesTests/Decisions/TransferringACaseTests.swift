@testable import Cases
import TestSupport
import Testing

@Suite struct `Asking for a transfer` {
  let owned = given(
    .registered(),
    .referred(),
    .triaged(),
    .allocated(to: .facilitator, team: "SAL"),
    .met(),
    in: .tested
  )

  @Test func `to another team is recorded`() { owned.when(.offered()).thenRecorded() }

  @Test func `leaves the case with those who ask`() throws {
    let state = try #require(owned.and(.offered()).situation.cases[caseOne])
    #expect(state.team == AreaCode(checked: "SAL"))
    #expect(state.lead == Author.facilitator.staff)
    #expect(state.openTransfer != nil)
  }

  @Test func `to the same team is refused`() {
    owned.when(.offered(to: "SAL")).thenRefused(by: "EV10")
  }

  @Test func `to no area of the service is refused`() {
    owned.when(.offered(to: "LIV")).thenRefused(by: "EV10")
  }

  @Test func `is refused while another is open`() {
    owned.and(.offered()).when(.offered(at: at("10:30"))).thenRefused(by: "EV10")
  }

  @Test func `is recorded once the other was declined`() {
    owned.and(.offered(), .transferred(.declined)).when(.offered(at: at("12:00"))).thenRecorded()
  }

  @Test func `of a case that was not accepted is refused`() {
    given(.registered(), .referred(), .triaged(.rejected), in: .tested)
      .when(.offered()).thenRefused(by: "EV10")
  }

  @Test func `is refused if it hides an open concern`() {
    let worried = owned.and(.worried(at: at("09:30")))
    worried.when(.offered()).thenRefused(by: "EV10")
    worried.when(.offered(naming: [concernOne])).thenRecorded()
  }

  @Test func `doubts who owns a case without a team`() {
    given(.registered(), .referred(), .triaged(), in: .tested)
      .when(.offered()).thenWarned(by: "INV-15")
  }

  @Test func `to another service is refused without a consent`() {
    owned.when(.offered(toService: "Liverpool")).thenRefused(by: "INV-03")
  }

  @Test func `to another service is recorded with a consent to it`() {
    agreed.when(.offered(toService: "Liverpool")).thenRecorded()
  }

  @Test func `to another service is refused with a consent to a third`() {
    agreed.when(.offered(toService: "Leeds")).thenRefused(by: "INV-03")
  }

  @Test func `to another service is refused above the level of the consent`() {
    agreed.when(.offered(toService: "Liverpool", .full, by: .senior)).thenRefused(by: "INV-03")
  }

  @Test func `to another service is refused above the level of the role`() {
    agreed.when(.offered(toService: "Liverpool", .full)).thenRefused(by: "EV10")
  }

  @Test func `to another service without its name is refused`() {
    agreed.when(.offered(toService: nil)).thenRefused(by: "EV10")
  }

  @Test func `to another service that was asked without a consent is marked`() throws {
    let told = Step.offered(toService: "Liverpool", under: .unauthorised)
    owned.when(told, intent: .reported)
      .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
    let state = try #require(owned.and(told).situation.cases[caseOne])
    #expect(state.madeDisclosures.map(\.authority) == [.unauthorised])
  }

  private var agreed: Scenario {
    let other = NamedService(destination: .liaisonAndDiversion, organisation: "Liverpool")
    return owned.and(.agreed(.to(.service, service: other)))
  }

  @Test func `is refused if it hides an open concern about the client`() {
    let worried = owned.and(.worried(in: [], at: at("09:30")))
    worried.when(.offered()).thenRefused(by: "EV10")
    worried.when(.offered(naming: [concernOne])).thenRecorded()
  }
}

@Suite struct `Deciding on a transfer` {
  let asked = given(
    .registered(),
    .referred(),
    .triaged(),
    .allocated(to: .facilitator, team: "SAL"),
    .met(),
    .offered(),
    in: .tested
  )

  @Test func `moves the team and the lead at once`() throws {
    asked.when(.transferred()).thenRecorded()
    let state = try #require(asked.and(.transferred()).situation.cases[caseOne])
    #expect(state.team == AreaCode(checked: "WIG"))
    #expect(state.allocations.map(\.staff) == [Author.senior.staff])
    #expect(state.openTransfer == nil)
  }

  @Test(arguments: [TransferDecision.declined, .withdrawn, .lapsed])
  func `otherwise moves nothing`(_ decision: TransferDecision) throws {
    asked.when(.transferred(decision)).thenRecorded()
    let state = try #require(asked.and(.transferred(decision)).situation.cases[caseOne])
    #expect(state.team == AreaCode(checked: "SAL"))
    #expect(state.lead == Author.facilitator.staff)
    #expect(state.openTransfer == nil)
  }

  @Test func `is refused when nobody has asked`() {
    given(.registered(), .referred(), .triaged(), in: .tested)
      .when(.transferred()).thenRefused(by: "EV11")
  }

  @Test func `is refused twice`() {
    asked.and(.transferred()).when(.transferred(at: at("11:30"))).thenRefused(by: "EV11")
  }

  @Test(arguments: [TransferDecision.accepted, .declined])
  func `by whoever asked is refused`(_ decision: TransferDecision) {
    asked.when(.transferred(decision, by: .facilitator)).thenRefused(by: "EV11")
  }

  @Test func `by whoever asked is recorded if it is taken back`() {
    asked.when(.transferred(.withdrawn, by: .facilitator)).thenRecorded()
  }

  @Test func `by whoever asked that has happened is marked`() {
    asked.when(.transferred(by: .facilitator), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `before it was asked for is refused`() {
    asked.when(.transferred(from: moment("09:59"), at: at("09:59")), now: moment("11:00").instant)
      .thenRefused(by: "EV11")
  }

  @Test func `against it before it was asked for is refused`() {
    asked.when(.transferred(.declined, at: at("09:59")), now: moment("11:00").instant)
      .thenRefused(by: "EV11")
  }

  @Test func `with effect before it was asked for is refused`() {
    asked.when(.transferred(from: moment("09:59"))).thenRefused(by: "EV11")
    asked.when(.transferred(from: moment("10:00"))).thenRecorded()
  }

  @Test func `with effect in the future is refused`() {
    asked.when(.transferred(from: moment("12:00"))).thenRefused(by: "EV11")
  }

  @Test(arguments: [nil, Author.mentor, .leaver, .manager])
  func `by accepting it without somebody who can lead is refused`(_ lead: Author?) {
    asked.when(.transferred(to: lead)).thenRefused(by: "INV-15")
  }

  @Test func `that is open keeps a case open`() {
    asked.when(.closed(.disengaged)).thenRefused(by: "INV-07")
    asked.and(.transferred(.declined)).when(.closed(.disengaged)).thenRecorded()
  }

  @Test func `is not gone round by setting the request aside`() {
    asked.when(.corrected(Scenario.entry(6), .recordedInError)).thenRefused(by: "INV-10")
  }

  @Test func `by accepting it with a lead whose vetting has ended is refused`() {
    let ended = asked.and(.employed(.senior, as: [.held("SP")], vettedUntil: "2026-03-28"))
    ended.when(.transferred()).thenRefused(by: "INV-19")
    ended.when(.transferred(), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `by accepting it with a lead who is on leave is refused`() {
    asked.and(.employed(.senior, as: [.held("SP")], .leave)).when(.transferred())
      .thenRefused(by: "EV09")
  }
}
