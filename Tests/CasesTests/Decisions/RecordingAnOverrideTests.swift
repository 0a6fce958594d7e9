@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording an override` {
  let met = given(.registered(), .referred(), .triaged(), .met(), in: .tested)

  @Test func `is recorded`() { met.when(.overridden()).thenRecorded() }

  @Test func `is refused twice under one reference`() {
    met.and(.overridden()).when(.overridden(from: moment("09:20"), at: at("09:20")))
      .thenRefused(by: "EV29")
    met.and(.overridden())
      .when(.overridden(from: moment("09:20"), as: overrideTwo, at: at("09:20"))).thenRecorded()
  }

  @Test func `on a ground that the role may not use is refused`() {
    met.when(.overridden(authoriser: .lead, by: .facilitator)).thenRefused(by: "INV-03")
  }

  @Test(arguments: [OverrideGround.vital, .child])
  func `in an emergency is open to a facilitator`(_ ground: OverrideGround) {
    met.when(.overridden(ground, authoriser: .facilitator, by: .facilitator)).thenRecorded()
  }

  @Test func `in an emergency says that a senior has to confirm it`() {
    met.when(.overridden(.child, authoriser: .facilitator, by: .facilitator))
      .thenWarned(by: "INV-03")
  }

  @Test func `that begins long after it was decided is refused`() {
    met.when(.overridden(from: moment("09:15", on: "2026-04-02"))).thenRecorded()
    met.when(.overridden(from: moment("09:16", on: "2026-04-02"))).thenRefused(by: "EV29")
    met.when(.overridden(from: moment("09:15", on: "9999-07-01")), intent: .reported)
      .thenRefused(by: "EV29")
  }

  @Test func `that has happened on such a ground is marked`() {
    met.when(.overridden(by: .facilitator), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test(arguments: [Author.facilitator, .auditor, .leaver])
  func `by somebody who may not decide it is refused`(_ authoriser: Author) {
    met.when(.overridden(authoriser: authoriser)).thenRefused(by: "EV29")
  }

  @Test func `without advice is refused, unless life is in danger`() {
    met.when(.overridden(adviser: nil)).thenRefused(by: "EV29")
    met.when(.overridden(.vital, adviser: nil)).thenRecorded()
  }

  @Test func `without advice is recorded and marked if it has been made`() {
    met.when(.overridden(adviser: nil), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `for more kinds of recipients than the service has set is refused`() {
    let four: [RecipientClass] = [.custody, .officerInCase, .probation, .prison]
    met.when(.overridden(for: four)).thenRefused(by: "EV29")
    met.when(.overridden(for: four), intent: .reported).thenRecorded([.reported, .irregular])
    met.when(.overridden(for: Array(four.prefix(3)))).thenRecorded()
  }

  @Test func `by the advice of a stranger is refused`() {
    met.when(.overridden(adviser: Author("ST99", "SP"))).thenRefused(by: "EV29")
  }

  @Test func `by one's own advice is doubted`() {
    met.when(.overridden(adviser: .lead)).thenWarned(by: "EV29")
  }

  @Test(arguments: ["Safeguarding", "safeguarding.", "For safeguarding reasons", "risk"])
  func `for a word is refused`(_ words: String) {
    met.when(.overridden(facts: Narrative(checked: words))).thenRefused(by: "INV-03")
    met.when(.overridden(because: Narrative(checked: words))).thenRefused(by: "EV29")
    met.when(.overridden(leavingOut: Narrative(checked: words))).thenRefused(by: "EV29")
  }

  @Test func `by an order takes the advice of governance`() {
    met.when(.overridden(.order, adviser: .senior, order: "O-1")).thenRefused(by: "EV29")
    met.when(.overridden(.order, adviser: .governance, order: "O-1")).thenRecorded()
    met.when(.overridden(.order, adviser: .senior, order: "O-1"), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `to prevent a crime takes the advice of the guardian, unless it is urgent`() {
    met.when(.overridden(.crime, adviser: .senior)).thenWarned(by: "EV29")
    met.when(.overridden(.crime, adviser: .guardian)).thenNotWarned()
  }

  @Test func `where the person has agreed is refused`() {
    met.when(.overridden(asked: .agreed)).thenRefused(by: "EV29")
  }

  @Test func `that the person does not know of says why`() {
    met.when(.overridden(personTold: false)).thenRefused(by: "EV29")
  }

  @Test func `by an order is refused without its document`() {
    met.when(.overridden(.order, adviser: .governance)).thenRefused(by: "EV29")
    met.when(.overridden(.order, adviser: .governance, order: "Summons of 30 March"))
      .thenRecorded()
  }

  @Test func `in best interests is refused without an assessment`() {
    met.when(.overridden(.bestInterests)).thenRefused(by: "EV29")
    met.and(.assessedCapacity(.lacks)).when(.overridden(.bestInterests)).thenRecorded()
    met.and(.assessedCapacity(.has)).when(.overridden(.bestInterests)).thenRefused(by: "EV29")
  }

  @Test func `for nobody is refused`() { met.when(.overridden(for: [])).thenRefused(by: "EV29") }

  @Test func `for everybody is refused`() {
    met.when(.overridden(for: RecipientClass.allCases)).thenRefused(by: "EV29")
    let people = RecipientClass.allCases.filter { $0 != .commissioner && $0 != .research }
    met.when(.overridden(for: people)).thenRefused(by: "EV29")
  }

  @Test(arguments: [RecipientClass.research, .commissioner])
  func `for use beyond the case is refused`(_ recipient: RecipientClass) {
    met.when(.overridden(for: [recipient])).thenRefused(by: "EV29")
  }

  @Test func `holds for the time that the service sets, unless it says`() throws {
    let decision = try met.when(.overridden()).answer.get()
    #expect(decision.events.first?.event.windowEnd == moment("09:15", on: "2026-03-31"))
  }

  @Test func `for as long as the service allows is recorded`() {
    met.when(.overridden(until: moment("09:15", on: "2026-04-02"))).thenRecorded()
    met.when(.overridden(until: moment("09:16", on: "2026-04-02"))).thenRefused(by: "EV29")
    met.when(.overridden(until: moment("09:15", on: "2027-03-30"))).thenRefused(by: "EV29")
  }

  @Test func `that ends before it begins is refused`() {
    met.when(.overridden(until: moment("09:15"))).thenRefused(by: "EV29")
  }

  @Test func `from before it was decided is refused, unless it looks back`() {
    met.when(.overridden(from: moment("08:57"))).thenRefused(by: "EV29")
    met.when(.overridden(from: moment("09:13"))).thenRecorded()
    met.when(.overridden(from: moment("08:57"), isRetrospective: true)).thenRecorded()
  }

  @Test func `that looks back begins before`() {
    met.when(.overridden(from: moment("09:16"), isRetrospective: true)).thenRefused(by: "EV29")
  }

  @Test func `covers what had been told, if it looks back`() {
    let told = met.and(.shared(under: .unauthorised, at: at("09:10")))
    let covered = [DisclosureID(checked: "D-0001")]
    told.when(.overridden(from: moment("09:10"), isRetrospective: true, covering: covered))
      .thenRecorded()
    told.when(.overridden(covering: covered)).thenRefused(by: "EV29")
    met.when(.overridden(from: moment("09:10"), isRetrospective: true, covering: covered))
      .thenRefused(by: "EV29")
  }

  @Test func `is not widened by a correction`() {
    let wider = FieldCorrection(field: "maxLevel", value: "L3")
    met.and(.overridden()).when(.corrected(Scenario.entry(5), .amended, fields: [wider]))
      .thenRefused(by: "INV-10")
  }
}

extension Event {
  /// The end of its window, if it is an override.
  fileprivate var windowEnd: Moment? {
    if case .lawfulOverrideRecorded(let content) = self { content.until } else { nil }
  }
}
