@testable import Cases
import TestSupport
import Testing

@Suite struct `A command` {
  @Test func `is refused as a whole when one of its events is`() {
    given(.registered(), .referred(), in: .tested)
      .when(.met(), .agreed(.to(.police), giver: .appropriateAdult, named: "Ann Reeve"))
      .thenRefused(by: "INV-04")
  }

  @Test func `is decided in the same way twice`() throws {
    let scenario = given(.registered(), .referred(), .met(), in: .tested)
    let first = try scenario.when(.agreed(.to(.police))).answer.get()
    let second = try scenario.when(.agreed(.to(.police))).answer.get()
    #expect(first == second)
  }

  @Test func `offers to report what was refused`() {
    let answer = given(.registered(), .referred(), in: .tested).when(.screened()).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.remedies.last == "If it has already happened, record that: add --reported")
  }

  @Test func `does not offer to report what makes no sense`() {
    let answer = given(.registered(), .referred(), .met(), in: .tested).when(.agreed()).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.remedies.contains { $0.contains("--reported") } == false)
  }
}

extension Step {
  /// The same step with another author.
  static func by(_ author: Author, _ step: Step) -> Step {
    var step = step
    step.author = author
    return step
  }
}
