@testable import Cases
import TestSupport
import Testing

/// The language of the scenarios is itself tested: a scenario that should fail does.
@Suite struct `A scenario` {
  let referred = given(.registered(), .referred(), in: .tested)

  @Test func `fails when something is recorded that should be refused`() {
    withKnownIssue { referred.when(.met()).thenRefused(by: "EV17") }
  }

  @Test func `fails when something is refused that should be recorded`() {
    withKnownIssue { referred.when(.screened()).thenRecorded() }
  }

  @Test func `fails when another rule refuses`() {
    withKnownIssue { referred.when(.screened()).thenRefused(by: "INV-03") }
  }

  @Test func `fails when a mark is missing`() {
    withKnownIssue { referred.when(.met()).thenRecorded(.late) }
  }

  @Test func `fails when there is a mark too many`() {
    withKnownIssue { referred.when(.screened(), intent: .reported).thenRecorded(.reported) }
  }

  @Test func `fails when there is no warning`() {
    withKnownIssue { referred.when(.met()).thenWarned(by: "EV17") }
  }
}
