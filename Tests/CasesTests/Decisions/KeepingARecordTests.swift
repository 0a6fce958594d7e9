@testable import Cases
import TestSupport
import Testing

@Suite struct `Keeping a record` {
  let registered = given(.registered(), in: .tested)
  let inquest = RetentionHold(kind: .inquest, reference: Name(checked: "INQ-1"))
  let claim = RetentionHold(kind: .legalClaim, reference: Name(checked: "CL-1"))

  private func due(_ outcome: Outcome) throws -> CalendarDate? {
    guard case .retentionReviewed(let content)? = try outcome.answer.get().events.first?.event
    else { return nil }
    return content.dueDate
  }

  @Test func `ends when its day has come`() throws {
    let outcome = registered.when(.appraised(.dispose, by: .mentalHealth, from: "2006-03-30"))
    outcome.thenRecorded()
    #expect(try due(outcome) == date("2026-03-30"))
  }

  @Test func `does not end a day before`() {
    registered.when(.appraised(.dispose, by: .mentalHealth, from: "2006-03-31"))
      .thenRefused(by: "INV-18")
  }

  @Test func `does not end on an earlier day than the rule says`() {
    registered.when(
      .appraised(.dispose, by: .mentalHealth, from: "2006-03-31", due: "2026-03-30")
    )
    .thenRefused(by: "INV-18")
  }

  @Test func `does not end on no day`() {
    registered.when(.appraised(.dispose)).thenRefused(by: "INV-18")
  }

  @Test func `ends before its day for a record made in error`() {
    registered.when(.appraised(.dispose, due: "2046-01-01", early: .createdInError))
      .thenRecorded()
  }

  @Test(arguments: [
    ("2012-09-14", "2026-05-20", "2037-09-14"), ("2008-05-20", "2026-05-19", "2034-05-20"),
    ("2008-05-20", "2026-05-20", "2033-05-20"),
  ])
  func `of a child ends by age`(_ born: String, _ base: String, _ end: String) throws {
    let child = given(.registered(born: born), in: .tested)
    let later = at("14:00", on: "2026-06-01")
    let outcome = child.when(.appraised(.ruleApplied, by: .child, from: base, at: later))
    #expect(try due(outcome) == date(end))
  }

  @Test func `does not end under a hold`() {
    let held = registered.and(.appraised(.holdPlaced, hold: inquest))
    held.when(.appraised(.dispose, by: .mentalHealth, from: "2000-01-01"))
      .thenRefused(by: "INV-18")
    held.and(.appraised(.holdReleased, hold: inquest))
      .when(.appraised(.dispose, by: .mentalHealth, from: "2000-01-01")).thenRecorded()
  }

  @Test func `does not end under the second of two holds`() {
    registered.and(
      .appraised(.holdPlaced, hold: inquest),
      .appraised(.holdPlaced, hold: claim),
      .appraised(.holdReleased, hold: inquest)
    )
    .when(.appraised(.dispose, by: .mentalHealth, from: "2000-01-01")).thenRefused(by: "INV-18")
  }

  @Test func `has each hold once`() {
    let held = registered.and(.appraised(.holdPlaced, hold: inquest))
    held.when(.appraised(.holdPlaced, hold: inquest)).thenRefused(by: "EV58")
    held.when(.appraised(.holdPlaced, hold: claim)).thenRecorded()
    held.when(.appraised(.holdReleased, hold: claim)).thenRefused(by: "EV58")
  }

  @Test func `goes on for a reason`() {
    registered.when(.appraised(.retain)).thenRefused(by: "EV58")
    registered.when(.appraised(.retain, reason: "Of lasting interest")).thenRecorded()
  }

  @Test func `has a rule that leads to a day`() {
    registered.when(.appraised(.ruleApplied, by: .general, from: "2006-03-30"))
      .thenRefused(by: "EV58")
  }

  @Test func `is told in its own stream`() {
    let other = StreamID(.retention(PersonID(checked: "PN02")))
    registered.when(.appraised(.retain, reason: "A reason", in: other)).thenRefused(by: "EV58")
  }

  @Test func `is of somebody who is known`() {
    given(in: .tested).when(.appraised(.retain, reason: "A reason")).thenRefused(by: "EV58")
  }

  @Test func `is reviewed by a role that may`() {
    registered.when(.appraised(.retain, reason: "A reason", author: .senior))
      .thenRefused(by: "INV-02")
  }

  @Test func `is not counted from a day that has not come`() {
    registered.when(.appraised(.ruleApplied, by: .mentalHealth, from: "9999-12-31"))
      .thenRefused(by: "EV58")
  }

  @Test func `is counted from the last care`() {
    let cared = given(.registered(), .referred(), .met(), .closed(.noNeed), in: .tested)
    cared.when(.appraised(.ruleApplied, by: .mentalHealth, from: "2000-01-01"))
      .thenRefused(by: "INV-18")
    cared.when(.appraised(.ruleApplied, by: .mentalHealth, from: "2026-03-30")).thenRecorded()
  }

  @Test func `does not end on any day that is said, before the rules let it`() {
    let cared = given(.registered(), .referred(), .met(), .closed(.noNeed), in: .tested)
    cared.when(.appraised(.dispose, due: "2026-01-01")).thenRefused(by: "INV-18")
  }

  @Test func `does not end while a case is open`() {
    given(.registered(), .referred(), in: .tested)
      .when(.appraised(.dispose, due: "2026-01-01"))
      .thenRefused(by: "INV-18")
  }

  @Test func `does not end while a request about it is open`() {
    let asked = registered.and(.rightUsed(verifiedOn: "2026-03-30"))
    asked.when(.appraised(.dispose, by: .mentalHealth, from: "2006-03-30"))
      .thenRefused(by: "INV-18")
    asked.and(.answered(.full))
      .when(.appraised(.dispose, by: .mentalHealth, from: "2006-03-30")).thenRecorded()
  }
}
