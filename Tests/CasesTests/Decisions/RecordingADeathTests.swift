@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording a death` {
  let known = given(.registered(), in: .tested)
  /// Somebody who was seen at nine on 30 March.
  let seen = given(.registered(), .referred(), .triaged(), .met(), in: .tested)

  @Test func `is recorded, as exactly as it is known`() {
    known.when(.died()).thenRecorded()
    known.when(.died(on: "2026-03")).thenRecorded()
    known.when(.died(on: "unknown")).thenRecorded()
  }

  @Test func `is refused twice`() { known.and(.died()).when(.died()).thenRefused(by: "EV06") }

  @Test func `is refused twice even if both have happened`() {
    known.and(.died()).when(.died(), intent: .reported).thenRefused(by: "EV06")
  }

  @Test func `is refused in the future`() {
    known.when(.died(on: "2026-03-31")).thenRefused(by: "EV06")
  }

  @Test func `is refused after it was told`() {
    known.when(.died(told: moment("12:00", on: "2026-03-29"))).thenRefused(by: "EV06")
  }

  @Test func `is refused when it was told in the future`() {
    known.when(.died(told: moment("13:00"))).thenRefused(by: "EV06")
  }

  @Test func `is refused before birth`() {
    known.when(.died(on: "1991-11-01")).thenRefused(by: "EV06")
    known.when(.died(on: "1991")).thenRecorded()
  }

  @Test func `is refused before the person was last seen`() {
    seen.when(.died(on: "2026-03-29")).thenRefused(by: "EV06")
  }

  @Test func `is recorded on the day on which the person was last seen`() {
    seen.when(.died(on: "2026-03-30")).thenRecorded()
  }

  @Test func `is recorded after an attempt that did not reach them`() {
    given(.registered(), .referred(), .met(.noReply), in: .tested)
      .when(.died(on: "2026-03-29")).thenRecorded()
  }

  @Test func `is recorded after a contact with somebody else`() {
    given(.registered(), .referred(), .met(with: .family), in: .tested)
      .when(.died(on: "2026-03-29")).thenRecorded()
  }

  @Test func `that is reported before they were seen is marked`() {
    seen.when(.died(on: "2026-03-29"), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `says which cases have to end`() { seen.when(.died()).thenWarned(by: "INV-08") }

  @Test func `says that it is not verified`() {
    known.when(.died(isVerified: false)).thenWarned(by: "EV06")
  }

  @Test(arguments: [CustodyRelation.inCustody, .afterRelease])
  func `near custody asks for a hold`(_ relation: CustodyRelation) {
    known.when(.died(relation: relation)).thenWarned(by: "EV06")
  }

  @Test func `names the other record of the same person`() {
    given(.registered(), .registered(twin), .linked(), in: .tested)
      .when(.died()).thenWarned(by: "INV-08")
  }

  @Test func `reads every case and every record of the person`() {
    let step = Step.died()
    let command = Command(
      id: CommandID(high: 1, low: 1),
      proposals: [Proposal(stream: step.stream, event: step.event)],
      happened: step.happened,
      author: step.author,
      now: step.happened.earliest
    )
    let reads = Decider.reads(for: command, in: given(in: .tested).situation)
    #expect(reads.openCasesOf == [person])
    #expect(reads.recordsOf == [person])
  }
}
