@testable import Cases
import TestSupport
import Testing

/// What a custody record says is recorded as it stands there, and pointed out where it looks wrong.
@Suite struct `An odd fact of a custody record` {
  let arrested = given(.registered(), .referred(), .arrested(), in: .tested)
  let arrived = given(
    .registered(),
    .referred(),
    .arrested(),
    .clock(.relevantTime, at: moment("00:05")),
    in: .tested
  )

  @Test func `is an arrival after detention was authorised`() {
    arrested.and(.clock(.detentionAuthorised, at: moment("00:20")))
      .when(.clock(.relevantTime, at: moment("00:21"))).thenWarned(by: "EV13")
    arrested.and(.clock(.detentionAuthorised, at: moment("00:20")))
      .when(.clock(.relevantTime, at: moment("00:20"))).thenNotWarned()
  }

  @Test func `is a second authorisation`() {
    let authorised = arrived.and(.clock(.detentionAuthorised, at: moment("00:20")))
    authorised.when(.clock(.detentionAuthorised, at: moment("00:40"))).thenWarned(by: "EV13")
    authorised.and(
      .clock(.releasedUnderInvestigation, at: moment("06:00")),
      .clock(.relevantTime, at: moment("12:00"))
    )
    .when(.clock(.detentionAuthorised, at: moment("12:10"))).thenNotWarned()
  }

  @Test(arguments: [ClockFact.reviewHeld, .charged, .detentionAuthorised, .clockPaused])
  func `is what is done in detention after a release`(_ fact: ClockFact) {
    arrived.and(.clock(.releasedUnderInvestigation, at: moment("06:00")))
      .when(.clock(fact, at: moment("07:00"))).thenWarned(by: "EV13")
  }

  @Test func `is none of what follows a charge`() {
    arrived.and(
      .clock(.detentionAuthorised, at: moment("00:20")),
      .clock(.charged, at: moment("05:00"))
    )
    .when(.clock(.transferredToCourt, at: moment("08:00"))).thenNotWarned()
  }

  @Test func `is a warrant or an extension for longer than anybody can be held`() {
    let reviewed = arrived.and(
      .clock(.detentionAuthorised, at: moment("00:20")),
      .clock(.reviewHeld, at: moment("06:00")),
      .clock(.reviewHeld, at: moment("15:00"))
    )
    reviewed.when(.clock(.warrant, until: moment("00:06", on: "2026-04-03"), at: moment("20:00")))
      .thenWarned(by: "EV13")
    reviewed.when(.clock(.warrant, until: moment("00:05", on: "2026-04-03"), at: moment("20:00")))
      .thenNotWarned()
    reviewed.when(.clock(.extensionAuthorised, toHours: 37, at: moment("20:00")))
      .thenWarned(by: "EV13")
    reviewed.when(.clock(.extensionAuthorised, toHours: 36, at: moment("20:00"))).thenNotWarned()
  }

  @Test func `is a running clock of a matter that becomes a voluntary interview`() {
    arrived.when(.arrested(as: .voluntaryInterview, at: at("09:00"))).thenWarned(by: "EV12")
    arrived.and(.clock(.releasedUnderInvestigation, at: moment("06:00")))
      .when(.arrested(as: .voluntaryInterview, at: at("09:00"))).thenNotWarned()
  }

  @Test func `is not an authorisation that comes after the review, which cannot be`() {
    let reviewed = arrived.and(.clock(.reviewHeld, at: moment("06:00")))
    reviewed.when(.clock(.detentionAuthorised, at: moment("06:30"))).thenRefused(by: "EV13")
    reviewed.when(.clock(.detentionAuthorised, at: moment("06:30")), intent: .reported)
      .thenRecorded([.reported, .irregular])
    reviewed.when(.clock(.detentionAuthorised, at: moment("05:59"))).thenRecorded()
  }
}
