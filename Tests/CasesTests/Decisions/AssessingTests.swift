@testable import Cases
import TestSupport
import Testing

@Suite struct `Assessing` {
  let engaged = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.engage, nil)),
    in: .tested
  )

  @Test func `is recorded with consent to engage`() {
    engaged.when(.assessed()).thenRecorded()
  }

  @Test func `is refused without it`() {
    given(.registered(), .referred(), .met(), in: .tested).when(.assessed())
      .thenRefused(by: "INV-05")
  }

  @Test func `is refused when it ended before it began`() {
    engaged.when(.assessed(start: at("09:20"), end: at("09:18"))).thenRefused(by: "EV23")
  }

  @Test func `is refused in place of another one that is not there`() {
    engaged.when(.assessed(supersedes: Scenario.entry(9))).thenRefused(by: "EV23")
  }

  @Test func `is recorded in place of another one`() {
    engaged.and(.assessed()).when(.assessed(supersedes: Scenario.entry(5), at: at("10:00")))
      .thenRecorded()
  }

  @Test(arguments: [
    ("His NHS number is 999 026 0028.", true), ("9990260028", true),
    ("His NHS number is 999 026 0001.", false),
    ("Called 07700 900123 twice, at 9 and at 10", false),
  ])
  func `doubts words with the NHS number of somebody else`(_ words: String, _ isDoubted: Bool) {
    let outcome = engaged.and(.numbered())
      .when(.assessed(summary: Narrative(checked: words)))
    if isDoubted { outcome.thenWarned(by: "EV23") } else { outcome.thenNotWarned() }
  }

  @Test func `as a specialist is refused to a role that may not`() {
    engaged.when(.assessed(.specialist, countersigner: .senior, by: .facilitator))
      .thenRefused(by: "EV23")
  }

  @Test func `as a specialist is recorded by a role that may`() {
    engaged.when(.assessed(.specialist)).thenRecorded()
  }

  @Test(arguments: [nil, Author.facilitator, .joiner, .engagement] as [Author?])
  func `by a role that needs it is refused without a senior's signature`(_ signer: Author?) {
    engaged.when(.assessed(countersigner: signer, by: .facilitator)).thenRefused(by: "EV23")
  }

  @Test func `by a role that needs it is recorded with a senior's signature`() {
    engaged.when(.assessed(countersigner: .senior, by: .facilitator)).thenRecorded()
  }

  @Test func `is refused when it ended in the future`() {
    given(.registered(), .referred(), .met(), .agreed(.to(.engage, nil)), in: .tested)
      .when(.assessed(start: at("09:30"), end: at("11:00"))).thenRefused(by: "EV23")
  }
}
