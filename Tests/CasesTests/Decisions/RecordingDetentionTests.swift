@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording a time of detention` {
  let arrested = given(
    .registered(),
    .referred(),
    .arrested(),
    .clock(.relevantTime, at: moment("00:05")),
    in: .tested
  )

  @Test func `is recorded`() {
    arrested.when(.clock(.detentionAuthorised, at: moment("00:20"))).thenRecorded()
  }

  @Test func `is refused for a matter that is not there`() {
    given(.registered(), .referred(), in: .tested)
      .when(.clock(.arrested, at: moment("00:05")))
      .thenRefused(by: "EV13")
  }

  @Test func `is refused before the matter began`() {
    arrested.when(
      .clock(.interviewStarted, at: moment("20:59", on: "2026-03-29")),
      now: moment("09:00").instant
    )
    .thenRefused(by: "INV-09")
  }

  @Test func `is recorded before the matter began if it is carried over`() {
    arrested.when(
      .clock(.interviewStarted, at: moment("20:59", on: "2026-03-29")),
      now: moment("09:00").instant,
      channel: .history,
      enteredBy: StaffID(checked: "ST13")
    )
    .thenRecorded()
  }

  @Test func `is refused for the relevant time a second time`() {
    arrested.when(.clock(.relevantTime, at: moment("00:30"))).thenRefused(by: "EV13")
  }

  @Test func `is recorded for the relevant time of another detention`() {
    arrested.and(.clock(.releasedUnderInvestigation, at: moment("08:00")))
      .when(.clock(.relevantTime, at: moment("12:00")))
      .thenRecorded()
  }

  @Test func `is refused for a review before authorisation`() {
    arrested.and(.clock(.detentionAuthorised, at: moment("00:20")))
      .when(.clock(.reviewHeld, at: moment("00:19")), now: moment("09:00").instant)
      .thenRefused(by: "EV13")
  }

  @Test func `is refused for the clock of a voluntary interview`() {
    given(.registered(), .referred(), .arrested(as: .voluntaryInterview), in: .tested)
      .when(.clock(.relevantTime, at: moment("00:05")))
      .thenRefused(by: "EV13")
  }

  @Test(arguments: [ClockFact.clockResumed, .extensionAuthorised])
  func `is recorded as the police say it, and doubted`(_ fact: ClockFact) {
    arrested.when(.clock(fact, toHours: 36, at: moment("08:00"))).thenWarned(by: "EV13")
  }

  @Test func `says that a review came late`() {
    arrested.and(.clock(.detentionAuthorised, at: moment("00:20")))
      .when(.clock(.reviewHeld, at: moment("06:21")))
      .thenWarned(by: "EV13")
  }

  @Test func `says that the limit had passed before it was extended`() {
    arrested.and(
      .clock(.reviewHeld, at: moment("06:00")),
      .clock(.reviewHeld, at: moment("15:00"))
    )
    .when(
      .clock(.extensionAuthorised, toHours: 36, at: moment("00:06", on: "2026-03-31"))
    )
    .thenWarned(by: "EV13")
  }

  @Test func `says that the clock stands still already`() {
    arrested.and(.clock(.clockPaused, at: moment("02:00")))
      .when(.clock(.clockPaused, at: moment("03:00")))
      .thenWarned(by: "EV13")
  }

  @Test func `says that detention was authorised before arrival`() {
    arrested.when(.clock(.detentionAuthorised, at: moment("00:04")), now: moment("09:00").instant)
      .thenWarned(by: "EV13")
  }
}
