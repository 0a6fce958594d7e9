@testable import Cases
import TestSupport
import Testing

@Suite struct `Closing a case with loose ends` {
  let accepted = given(.registered(), .referred(), .triaged(), .met(), in: .tested)

  @Test func `is refused with an open concern about the client, linked to no case`() {
    let worried = accepted.and(.worried(in: []))
    worried.when(.closed(.noNeed)).thenRefused(by: "INV-07")
    worried.when(.closed(.noNeed, handingOver: [concernOne])).thenRecorded()
    worried.and(.decided(.noFurtherAction), .settled()).when(.closed(.noNeed)).thenRecorded()
  }

  @Test func `is refused with an open concern about a linked record of the client`() {
    accepted.and(.registered(twin), .linked(), .worried(about: twin, in: []))
      .when(.closed(.noNeed)).thenRefused(by: "INV-07")
  }

  @Test func `reads the concerns about the client`() {
    let reads = Decider.reads(
      for: Command(
        id: CommandID(high: 1, low: 1),
        proposals: [Proposal(stream: StreamID(caseOne), event: Step.closed().event)],
        happened: at("14:00"),
        author: .facilitator,
        now: moment("14:00").instant
      ),
      in: accepted.situation
    )
    #expect(reads.concernsOf == [caseOne])
    #expect(reads.concernsAbout == [person])
    #expect(reads.recordsOf == [person])
  }

  @Test func `as done is doubted without any matter`() {
    accepted.when(.closed(.disposed)).thenWarned(by: "EV35")
    accepted.when(.closed(.noNeed)).thenNotWarned()
  }

  @Test func `is refused on a day before the last contact`() {
    accepted.when(.closed(.noNeed, on: "2026-03-29")).thenRefused(by: "EV35")
    accepted.when(.closed(.noNeed, on: "2026-03-29"), intent: .reported)
      .thenRecorded([.reported, .irregular])
    accepted.when(.closed(.noNeed, on: "2026-03")).thenRecorded()
  }

  @Test func `says which needs are left out`() {
    let need = CaseClosed.Need(needCode: .alcohol, status: .knownMet)
    let needy = accepted.and(.needs(.alcohol))
    needy.when(.closed(.noNeed)).thenWarned(by: "EV35")
    needy.when(.closed(.noNeed, needs: [need])).thenNotWarned()
    needy.and(.needs(.alcohol, .resolved, at: at("10:00"))).when(.closed(.noNeed)).thenNotWarned()
  }
}
