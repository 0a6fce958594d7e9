@testable import Cases
import TestSupport
import Testing

@Suite struct `Erasing a record` {
  let due = given(
    .registered(),
    .appraised(.dispose, by: .mentalHealth, due: "2026-02-10"),
    in: .tested
  )

  @Test func `takes two people, a review, and its day`() {
    due.when(.erased()).thenRecorded()
  }

  @Test func `is refused to one person`() {
    due.when(.erased(approvedBy: [.governance])).thenRefused(by: "INV-11")
    due.when(.erased(approvedBy: [.governance, .governance])).thenRefused(by: "INV-11")
  }

  @Test func `is refused to two of whom one may not`() {
    due.when(.erased(approvedBy: [.governance, .senior])).thenRefused(by: "INV-11")
  }

  @Test func `is refused without a review`() {
    given(.registered(), in: .tested).when(.erased()).thenRefused(by: "INV-18")
  }

  @Test func `is refused after a review that kept the record`() {
    due.and(.appraised(.retain, reason: "A reason")).when(.erased()).thenRefused(by: "INV-18")
  }

  @Test func `is refused under a hold that was placed since`() {
    let hold = RetentionHold(kind: .policeConduct, reference: Name(checked: "IOPC-1"))
    due.and(.appraised(.holdPlaced, hold: hold)).when(.erased()).thenRefused(by: "INV-18")
  }

  @Test func `is refused before its day`() {
    given(.registered(), .appraised(.dispose, due: "2026-03-31"), in: .tested).when(.erased())
      .thenRefused(by: "INV-18")
  }

  @Test func `is refused on another ground than that of the review`() {
    due.when(.erased(on: .createdInError)).thenRefused(by: "INV-18")
    given(.registered(), .appraised(.dispose, early: .createdInError), in: .tested)
      .when(.erased(on: .createdInError)).thenRecorded()
  }

  @Test func `follows a request that was granted`() {
    let granted = given(
      .registered(),
      .rightUsed(for: .erasure, verifiedOn: "2026-03-30"),
      .answered(.full),
      in: .tested
    )
    granted.when(.erased(on: .rightsDecision, for: requestOne)).thenRecorded()
  }

  @Test func `is refused for a request that was refused, or is for another right`() {
    let erasure = given(.registered(), .rightUsed(for: .erasure), in: .tested)
    erasure.and(.answered(.refused, on: [.healthCare]))
      .when(.erased(on: .rightsDecision, for: requestOne)).thenRefused(by: "INV-18")
    erasure.when(.erased(on: .rightsDecision, for: requestOne)).thenRefused(by: "INV-18")
    given(.registered(), .rightUsed(), .answered(.full), in: .tested)
      .when(.erased(on: .rightsDecision, for: requestOne)).thenRefused(by: "INV-18")
  }

  @Test func `destroys the key`() {
    due.when(.erased(destroying: [])).thenRefused(by: "EV59")
  }

  @Test func `is marked, and not refused, when it was done without any of it`() {
    given(.registered(), in: .tested)
      .when(.erased(approvedBy: [.governance]), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority, .irregular])
  }

  @Test func `does not destroy the key of anybody else`() {
    due.when(.erased(destroying: [person, twin])).thenRefused(by: "EV59")
  }
}
