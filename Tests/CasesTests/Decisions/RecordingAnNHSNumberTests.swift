@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording an NHS number` {
  let known = given(.registered(), in: .tested)
  let both = given(.registered(), .registered(twin), in: .tested)

  @Test func `that was traced is recorded as verified`() { known.when(.numbered()).thenRecorded() }

  @Test(arguments: [NHSNumberSource.told, .document])
  func `that was not traced is refused as verified`(_ how: NHSNumberSource) {
    known.when(.numbered(how: how)).thenRefused(by: "EV03")
  }

  @Test func `that was told is recorded as present`() {
    known.when(.numbered(numberOne, .notTraced, how: .told)).thenRecorded()
  }

  @Test(arguments: [NHSNumberStatus.verified, .notTraced])
  func `as present is refused without it`(_ status: NHSNumberStatus) {
    known.when(.numbered(nil, status)).thenRefused(by: "EV03")
  }

  @Test(arguments: [NHSNumberStatus.traceRequired, .notRequired])
  func `as absent is refused with one`(_ status: NHSNumberStatus) {
    known.when(.numbered(numberOne, status)).thenRefused(by: "EV03")
  }

  @Test(arguments: [NHSNumberStatus.traceRequired, .noMatch, .inProgress, .notRequired])
  func `can come to none`(_ status: NHSNumberStatus) {
    known.when(.numbered(nil, status)).thenRecorded()
  }

  @Test func `again with another status is recorded`() {
    known.and(.numbered(numberOne, .notTraced, how: .told)).when(.numbered()).thenRecorded()
  }

  @Test func `in place of another is refused in passing`() {
    known.and(.numbered()).when(.numbered(numberTwo)).thenRefused(by: "EV03")
  }

  @Test func `in place of another is recorded if that was wrong`() {
    known.and(.numbered()).when(.numbered(numberTwo, insteadOf: numberOne)).thenRecorded()
  }

  @Test func `as removed is refused in passing`() {
    known.and(.numbered()).when(.numbered(nil, .traceRequired)).thenRefused(by: "EV03")
  }

  @Test func `as removed is recorded if it was wrong, and it is gone`() throws {
    let wrong = Step.numbered(nil, .traceRequired, insteadOf: numberOne)
    known.and(.numbered()).when(wrong).thenRecorded()
    let state = try #require(known.and(.numbered(), wrong).situation.people[person])
    #expect(state.nhsNumber == nil)
  }

  @Test func `as removed is refused if it never stood here`() {
    known.when(.numbered(nil, .traceRequired, insteadOf: numberTwo)).thenRefused(by: "EV03")
  }

  @Test func `as removed is refused if it is given again`() {
    known.and(.numbered()).when(.numbered(insteadOf: numberOne)).thenRefused(by: "EV03")
  }

  @Test func `that somebody else has is doubted`() {
    let taken = both.and(.numbered(on: twin))
    taken.when(.numbered()).thenWarned(by: "EV03")
    taken.when(.numbered()).thenRecorded(.provisional)
  }

  @Test func `that the same person has on a linked record is not doubted`() {
    both.and(.numbered(on: twin), .linked(from: twin, by: [.document])).and(.numbered())
      .when(.numbered()).thenRecorded(.provisional)
    both.and(.linked(), .numbered(on: twin)).when(.numbered()).thenRecorded()
  }

  @Test func `that somebody else had by mistake is not doubted`() {
    both.and(.numbered(on: twin), .numbered(nil, .noMatch, insteadOf: numberOne, on: twin))
      .when(.numbered()).thenRecorded()
  }

  @Test func `looks for whoever has it, and for linked records`() {
    let step = Step.numbered()
    let command = Command(
      id: CommandID(high: 1, low: 1),
      proposals: [Proposal(stream: step.stream, event: step.event)],
      happened: step.happened,
      author: step.author,
      now: step.happened.earliest
    )
    let reads = Decider.reads(for: command, in: given(in: .tested).situation)
    #expect(reads.holdersOf == [numberOne])
    #expect(reads.recordsOf == [person])
  }
}
