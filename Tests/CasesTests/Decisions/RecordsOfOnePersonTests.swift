@testable import Cases
import TestSupport
import Testing

@Suite struct `Records of one person` {
  let other = CaseID(checked: "C-0002")
  let both = given(.registered(), .registered(twin), in: .tested)

  @Test func `show the open case of the other record to a new referral`() {
    both.and(.linked(), .referred(of: twin, to: other)).when(.referred(at: at("09:00")))
      .thenWarned(by: "EV07")
    both.and(.linked(), .referred(to: other)).when(.referred(of: twin, at: at("09:00")))
      .thenWarned(by: "EV07")
  }

  @Test func `show nothing of each other once they are parted`() {
    both.and(.linked(), .linked(.unlinked), .referred(of: twin, to: other))
      .when(.referred(at: at("09:00"))).thenNotWarned()
  }

  @Test func `take a referral in one of them into a case of the other`() {
    let referred = both.and(.linked(), .referred(of: twin, to: other), .referred())
    referred.when(.triaged(.merged, mergedInto: other)).thenRecorded()
    referred.and(.linked(.unlinked)).when(.triaged(.merged, mergedInto: other))
      .thenRefused(by: "EV08")
  }

  @Test func `have their open cases named when one of them has died`() throws {
    let decision = try both.and(.linked(), .referred(of: twin, to: other)).when(.died()).answer
      .get()
    #expect(decision.warnings.contains { $0.sentence.contains("C-0002") })
  }

  @Test func `are all read for a referral`() {
    let reads = Decider.reads(
      for: Command(
        id: CommandID(high: 1, low: 1),
        proposals: [Proposal(stream: StreamID(caseOne), event: Step.referred(of: twin).event)],
        happened: at("09:00"),
        author: .facilitator,
        now: moment("09:00").instant
      ),
      in: both.and(.linked()).situation
    )
    #expect(reads.recordsOf == [twin])
    #expect(reads.openCasesOf == [twin])
  }
}
