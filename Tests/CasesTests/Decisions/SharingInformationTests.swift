@testable import Cases
import TestSupport
import Testing

@Suite struct `Sharing information` {
  /// An adult who agreed at 09:10 that the police are told recommendations.
  let agreed = given(
    .registered(),
    .referred(),
    .triaged(),
    .met(),
    .agreed(.to(.police)),
    in: .tested
  )

  @Test func `is recorded with a consent in force`() {
    agreed.when(.shared()).thenRecorded()
  }

  @Test func `that is sealed is for a senior`() {
    agreed.when(.shared(by: .facilitator), label: .sealed).thenRefused(by: "EV30")
    agreed.when(.shared(by: .facilitator), label: .restricted).thenRecorded()
    agreed.when(.shared(), label: .sealed).thenRecorded()
  }

  @Test func `is refused without a consent`() {
    given(.registered(), .referred(), .met(), in: .tested)
      .when(.shared(under: .unauthorised))
      .thenRefused(by: "INV-03")
  }

  @Test func `is refused under a consent of another case`() {
    agreed.when(.shared(under: .consent(ConsentID(checked: "K-0002")))).thenRefused(by: "INV-03")
  }

  @Test func `is refused under an override that is not recorded`() {
    agreed.when(.shared(under: .override(OverrideID(checked: "OV-0001"))))
      .thenRefused(by: "INV-03")
  }

  @Test func `is recorded as a procedural reply without any consent`() {
    given(.registered(), .referred(), in: .tested)
      .when(.shared(with: .education, for: nil, .procedural, under: .procedural))
      .thenRecorded()
  }

  @Test func `is refused as a procedural reply that tells more`() {
    agreed.when(.shared(.contact, under: .procedural)).thenRefused(by: "INV-03")
  }

  @Test(arguments: [DetailLevel.procedural, .contact, .recommendations])
  func `is recorded up to the level that was agreed`(_ level: DetailLevel) {
    agreed.when(.shared(level)).thenRecorded()
  }

  @Test(arguments: [DetailLevel.summary, .full])
  func `is refused above the level that was agreed`(_ level: DetailLevel) {
    agreed.when(.shared(level)).thenRefused(by: "INV-03")
  }

  @Test(arguments: [RecipientClass.custody, .officerInCase, .prosecution])
  func `is recorded to everybody whom the purpose covers`(_ recipient: RecipientClass) {
    agreed.when(.shared(with: recipient)).thenRecorded()
  }

  @Test(arguments: [RecipientClass.youthJustice, .legalAdviser, .gp, .education, .family])
  func `is refused to anybody else`(_ recipient: RecipientClass) {
    agreed.when(.shared(with: recipient)).thenRefused(by: "INV-03")
  }

  @Test func `is refused for a purpose that was not agreed`() {
    agreed.when(.shared(with: .legalAdviser, for: .court)).thenRefused(by: "INV-03")
  }

  @Test func `is refused for a purpose that was refused`() throws {
    let answer = agreed.and(.refused(.education))
      .when(.shared(with: .education, for: .education)).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.problem.contains("EDU, which was refused") == true)
  }

  @Test func `is refused under a consent when no purpose is named`() {
    agreed.when(.shared(for: nil)).thenRefused(by: "INV-03")
  }

  @Test func `is recorded to the one recipient that a consent names`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police, only: .officerInCase)),
      in: .tested
    )
    .when(.shared(with: .officerInCase))
    .thenRecorded()
  }

  @Test func `is refused to the others whom the purpose covers if a consent names one`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police, only: .officerInCase)),
      in: .tested
    )
    .when(.shared(with: .custody))
    .thenRefused(by: "INV-03")
  }

  @Test func `names the consent that would cover it`() throws {
    let answer = agreed.and(
      .agreed(.to(.court), as: ConsentID(checked: "K-0002"), at: at("09:12"))
    )
    .when(.shared(with: .legalAdviser, for: .court)).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.remedies.contains { $0.contains("K-0002") } == true)
  }

  @Test func `is refused twice under one reference`() {
    agreed.and(.shared()).when(.shared(at: at("09:31"))).thenRefused(by: "EV30")
  }

  @Test(arguments: ["2010-03-31", "2008-03-31"])
  func `says that the person has turned 16 or 18 since`(_ born: String) {
    given(
      .registered(born: born),
      .referred(),
      .met(),
      .assessedCapacity(.competent, by: .gillick),
      .agreed(.to(.police), basis: .assessment(Scenario.entry(4))),
      in: .tested
    )
    .when(.shared(at: at("09:30", on: "2026-03-31")))
    .thenWarned(by: "INV-20")
  }

  @Test func `says nothing of a child who is still a child`() throws {
    let decision = try given(
      .registered(born: "2012-09-14"),
      .referred(),
      .met(),
      .assessedCapacity(.competent, by: .gillick),
      .agreed(.to(.police), basis: .assessment(Scenario.entry(4))),
      in: .tested
    )
    .when(.shared()).answer.get()
    #expect(decision.warnings == [])
  }

  @Test func `says that the person has been found unable to decide since`() {
    agreed.and(.assessedCapacity(.lacks, at: at("09:20"))).when(.shared())
      .thenWarned(by: "INV-04")
  }

  @Test func `says that a child has been found competent since a parent agreed`() {
    given(
      .registered(born: "2012-09-14"),
      .detailed(parents: ["Ann Lennon"]),
      .referred(),
      .met(),
      .agreed(.to(.police), giver: .parentalResponsibility, named: "Ann Lennon"),
      .assessedCapacity(.competent, by: .gillick, at: at("09:20")),
      in: .tested
    )
    .when(.shared())
    .thenWarned(by: "INV-04")
  }

  @Test func `says nothing of the inability for which an attorney agreed`() {
    given(.registered(), .referred(), .met(), .assessedCapacity(.lacks), in: .tested)
      .and(.agreed(.to(.police), giver: .attorney, named: "Ann Reeve"))
      .when(.shared())
      .thenNotWarned()
  }

  @Test(arguments: [
    DisclosureAuthority.unauthorised, .procedural, .consent(consentOne),
  ]) func `with the person themselves takes no consent`(_ authority: DisclosureAuthority) {
    agreed.when(.shared(with: .person, for: nil, .summary, under: authority)).thenRecorded()
  }

  @Test func `with the person themselves is doubted if others are in it`() {
    agreed.when(.shared(with: .person, for: nil, .summary, under: .unauthorised, aboutOthers: true))
      .thenWarned(by: "EV30")
  }

  @Test func `says that what is spoken is not written`() {
    agreed.when(.shared(sentBy: .secureEmail)).thenWarned(by: "EV30")
  }

  @Test func `says that it came too late for the decision`() {
    agreed.when(.shared(when: .after)).thenWarned(by: "EV30")
  }

  @Test func `for a matter that is not there is refused`() {
    agreed.when(.shared(about: matterOne)).thenRefused(by: "EV30")
  }

  @Test func `says to look at limits that were agreed in words`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police, limits: "Nothing about the family")),
      in: .tested
    )
    .when(.shared())
    .thenWarned(by: "INV-03")
  }
}
