@testable import Cases
import TestSupport
import Testing

@Suite struct `Correcting an entry` {
  /// Entry 1 registers, 2 refers, 3 meets, 4 agrees, 5 shares, 6 withdraws.
  let told = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.police)),
    .shared(),
    .withdrew(all: true),
    in: .tested
  )
  let met = Scenario.entry(3)
  let shared = Scenario.entry(5)
  let withdrawn = Scenario.entry(6)

  @Test(arguments: [CorrectionKind.recordedInError, .lateInformation, .disputeNoted])
  func `is recorded`(_ kind: CorrectionKind) {
    told.when(.corrected(met, kind)).thenRecorded()
  }

  @Test func `names the place of the entry in the log`() throws {
    let decision = try told.when(.corrected(met, .recordedInError)).answer.get()
    #expect(decision.events.first?.corrects == 2)
  }

  @Test func `is refused for an entry that does not exist`() {
    told.when(.corrected(Scenario.entry(99), .recordedInError)).thenRefused(by: "INV-10")
  }

  @Test func `is refused in another stream than the entry's`() {
    told.when(.corrected(met, .recordedInError, in: StreamID(person))).thenRefused(by: "INV-10")
  }

  @Test func `is refused for an entry of the same command`() {
    told.when(
      .corrected(EventID(command: CommandID(high: 1, low: 1), index: 0), .recordedInError)
    )
    .thenRefused(by: "INV-10")
  }

  @Test func `is recorded by the author of the entry`() {
    told.when(.corrected(met, .recordedInError, by: .facilitator)).thenRecorded()
  }

  @Test func `is refused to somebody else`() {
    told.when(.corrected(met, .recordedInError, by: .engagement)).thenRefused(by: "INV-10")
  }

  @Test(arguments: [Author.senior, .lead, .governance])
  func `is recorded by a role that may correct others`(_ author: Author) {
    told.when(.corrected(met, .recordedInError, by: author)).thenRecorded()
  }

  @Test func `never undoes a disclosure`() {
    told.when(.corrected(shared, .recordedInError)).thenRefused(by: "INV-10")
  }

  @Test func `describes a disclosure better`() {
    told.when(
      .corrected(shared, .amended, fields: [FieldCorrection(field: "level", value: "L0")])
    )
    .thenRecorded()
  }

  @Test func `says that a disclosure was of the wrong person, with the breach it was`() {
    told.when(.corrected(shared, .wrongPerson, breach: Name(checked: "INC-114"))).thenRecorded()
  }

  @Test func `to the wrong person is refused without the breach it was`() {
    told.when(.corrected(met, .wrongPerson)).thenRefused(by: "EV34")
  }

  @Test func `never undoes a withdrawal of consent`() {
    told.when(.corrected(withdrawn, .recordedInError)).thenRefused(by: "INV-10")
  }

  @Test(arguments: [CorrectionKind.wrongCase, .wrongPerson])
  func `says that a withdrawal was somebody else's, and revives nothing`(
    _ kind: CorrectionKind
  ) throws {
    let outcome = told.when(.corrected(withdrawn, kind, breach: Name(checked: "INC-114")))
    outcome.thenRecorded()
    guard case .entryCorrected(let content)? = try outcome.answer.get().events.first?.event else {
      return #expect(Bool(false), "It is no correction.")
    }
    #expect(content.effect(onType: ConsentWithdrawn.type.number) == .noted)
  }

  @Test func `never undoes a correction that had set a consent aside`() {
    let consent = given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)
    let aside = consent.and(.corrected(Scenario.entry(4), .recordedInError))
    aside.when(.corrected(Scenario.entry(5), .recordedInError)).thenRefused(by: "INV-10")
    let contact = consent.and(.corrected(Scenario.entry(3), .recordedInError))
    contact.when(.corrected(Scenario.entry(5), .recordedInError)).thenRecorded()
  }

  @Test(arguments: ["approver", "contentHash", "level", "addresseeClasses[0]"])
  func `never changes an approval`(_ field: String) {
    given(.registered(), .referred(), .met(), .agreed(.to(.police)), .approved(), in: .tested)
      .when(
        .corrected(
          Scenario.entry(5),
          .amended,
          fields: [FieldCorrection(field: Line(checked: field), value: "ST01")]
        )
      )
      .thenRefused(by: "INV-10")
  }

  @Test func `is made of a request about rights in its own stream`() {
    given(.registered(), .rightUsed(), in: .tested)
      .when(
        .corrected(
          Scenario.entry(2),
          .wrongPerson,
          breach: Name(checked: "INC-114"),
          in: StreamID(.request(requestOne))
        )
      )
      .thenRecorded()
  }

  @Test(arguments: ["all", "consents[0]", "purposes[1]"])
  func `never changes what was withdrawn`(_ field: String) {
    told.when(
      .corrected(
        withdrawn,
        .amended,
        fields: [FieldCorrection(field: Line(checked: field), value: "no")]
      )
    )
    .thenRefused(by: "INV-10")
  }

  @Test func `changes how a withdrawal was made`() {
    told.when(
      .corrected(withdrawn, .amended, fields: [FieldCorrection(field: "reason", value: "none")])
    )
    .thenRecorded()
  }

  @Test func `never undoes a refusal that ended a consent`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police)),
      .refused(.police),
      in: .tested
    )
    .when(.corrected(Scenario.entry(5), .recordedInError))
    .thenRefused(by: "INV-10")
  }

  @Test func `undoes a refusal that ended nothing`() {
    given(.registered(), .referred(), .met(), .refused(.police), in: .tested)
      .when(.corrected(Scenario.entry(4), .recordedInError))
      .thenRecorded()
  }

  @Test func `never undoes a closing`() {
    given(.registered(), .referred(), .closed(.noNeed), in: .tested)
      .when(.corrected(Scenario.entry(3), .recordedInError))
      .thenRefused(by: "INV-10")
  }

  @Test func `is refused for an entry that was set aside before`() {
    told.and(.corrected(met, .recordedInError))
      .when(.corrected(met, .wrongCase, at: at("15:10")))
      .thenRefused(by: "INV-10")
  }

  @Test func `corrects a correction`() {
    told.and(.corrected(met, .recordedInError))
      .when(.corrected(Scenario.entry(7), .recordedInError, at: at("15:10")))
      .thenRecorded()
  }

  @Test func `is refused when an entry would take its own place`() {
    told.when(.corrected(met, .recordedInError, replacement: met)).thenRefused(by: "INV-10")
  }

  @Test func `is refused when replacements lead back to the entry`() {
    told.and(.corrected(Scenario.entry(4), .lateInformation, replacement: met))
      .when(.corrected(met, .lateInformation, replacement: Scenario.entry(4), at: at("15:10")))
      .thenRefused(by: "INV-10")
  }

  @Test func `is refused when nothing is there to take the place`() {
    told.when(.corrected(met, .recordedInError, replacement: Scenario.entry(99)))
      .thenRefused(by: "INV-10")
  }

  @Test func `by amending is refused without a field`() {
    told.when(.corrected(met, .amended, fields: [])).thenRefused(by: "EV34")
  }

  @Test func `is refused when nobody is told for no reason`() {
    told.when(.corrected(met, .recordedInError, noRecipients: nil)).thenRefused(by: "EV34")
  }

  @Test func `lists the disclosures that may have passed it on`() throws {
    let decision = try told.when(.corrected(met, .recordedInError)).answer.get()
    #expect(decision.events.first?.event.affected == [DisclosureID(checked: "D-0001")])
  }

  @Test func `says that those who were told are not on the list of those to tell`() {
    told.when(.corrected(met, .recordedInError)).thenWarned(by: "EV34")
  }

  @Test func `lists no disclosure from before the entry`() throws {
    let decision = try told.when(.corrected(withdrawn, .disputeNoted)).answer.get()
    #expect(decision.events.first?.event.affected == [])
  }
}

extension Event {
  /// The disclosures it affects, if it is a correction.
  fileprivate var affected: [DisclosureID]? {
    if case .entryCorrected(let content) = self { content.disclosuresAffected } else { nil }
  }
}
