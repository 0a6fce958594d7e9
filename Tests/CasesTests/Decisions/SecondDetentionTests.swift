@testable import Cases
import TestSupport
import Testing

@Suite struct `A second detention` {
  let second = given(
    .registered(),
    .referred(),
    .arrested(),
    .clock(.relevantTime, at: moment("00:05")),
    .clock(.detentionAuthorised, at: moment("00:20")),
    .clock(.releasedUnderInvestigation, at: moment("08:00")),
    .clock(.relevantTime, at: moment("12:00")),
    .clock(.detentionAuthorised, at: moment("12:10")),
    in: .tested
  )

  @Test func `leaves a late entry of the first to the first`() {
    second.when(.clock(.reviewHeld, at: moment("06:00")), now: moment("13:00").instant)
      .thenNotWarned()
    second.when(.clock(.reviewHeld, at: moment("06:21")), now: moment("13:00").instant)
      .thenWarned(by: "EV13")
  }

  @Test func `has reviews after its own authorisation`() {
    second.when(.clock(.reviewHeld, at: moment("12:09")), now: moment("13:00").instant)
      .thenRefused(by: "EV13")
    second.when(.clock(.reviewHeld, at: moment("18:00"))).thenNotWarned()
  }

  @Test func `does not keep out the relevant time of the one before`() {
    given(
      .registered(),
      .referred(),
      .arrested(),
      .clock(.releasedUnderInvestigation, at: moment("08:00")),
      .clock(.relevantTime, at: moment("12:00")),
      in: .tested
    )
    .when(.clock(.relevantTime, at: moment("00:05")), now: moment("13:00").instant)
    .thenRecorded()
    second.when(.clock(.relevantTime, at: moment("00:06")), now: moment("13:00").instant)
      .thenRefused(by: "EV13")
  }
}
