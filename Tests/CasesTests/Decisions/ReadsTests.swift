@testable import Cases
import TestSupport
import Testing

@Suite struct `What a decision reads` {
  let author = StreamID(Author.facilitator.staff)

  private func reads(_ step: Step, after scenario: Scenario) -> Reads {
    Decider.reads(
      for: Command(
        id: CommandID(high: 1, low: 1),
        proposals: [Proposal(stream: step.stream, event: step.event)],
        happened: step.happened,
        author: step.author,
        now: step.happened.earliest
      ),
      in: scenario.situation
    )
  }

  @Test func `is the stream first, and who may see it`() {
    #expect(
      reads(.met(), after: given(in: .tested)).streams
        == [StreamID(caseOne), .restriction(of: StreamID(caseOne)), author]
    )
  }

  @Test func `is everybody whose role it asks`() {
    let step = Step.allocated(to: .joiner, by: .entered(by: .administrator))
    let staff = [Author.facilitator, .administrator, .joiner].map { StreamID($0.staff) }
    #expect(reads(step, after: given(in: .tested)).streams.isSuperset(of: staff))
  }

  @Test func `is the person of the case once that is known`() {
    let known = reads(.met(), after: given(.referred(), in: .tested))
    #expect(
      known.streams == [
        StreamID(caseOne), .restriction(of: StreamID(caseOne)), StreamID(person),
        .restriction(of: StreamID(person)), author,
      ]
    )
  }

  @Test func `is the person of a referral, and their open cases`() {
    let known = reads(.referred(), after: given(in: .tested))
    #expect(known.streams.contains(StreamID(person)))
    #expect(known.openCasesOf == [person])
  }

  @Test func `is the concerns of a case that closes`() {
    #expect(reads(.closed(), after: given(in: .tested)).concernsOf == [caseOne])
  }

  @Test func `is the entry of a correction, and what takes its place`() {
    let step = Step.corrected(Scenario.entry(1), .amended, replacement: Scenario.entry(2))
    #expect(
      reads(step, after: given(in: .tested)).entries == [Scenario.entry(1), Scenario.entry(2)]
    )
  }

  @Test func `is the cases that a concern touches`() {
    let known = reads(.decided(), after: given(.worried(), in: .tested))
    #expect(known.streams.contains(StreamID(caseOne)))
  }
}
