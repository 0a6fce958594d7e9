@testable import Cases
import TestSupport
import Testing

@Suite struct `The custody clock` {
  private func facts(_ facts: (ClockFact, Moment)..., hours: Hours? = nil, until: Moment? = nil)
    -> CustodyClock?
  {
    CustodyClock(
      facts.map { kind, moment in
        DetentionTimeRecorded(
          matter: matterOne,
          kind: kind,
          at: moment,
          source: .custodyRecord,
          reviewNumber: nil,
          toHours: kind == .extensionAuthorised ? hours : nil,
          byRank: nil,
          until: kind == .warrant ? until : nil,
          returnAt: nil
        )
      },
      limits: .tested
    )
  }

  private func winter(_ words: String) throws -> Moment { try Moment(words: words) }

  @Test func `does not exist without a relevant time`() {
    #expect(facts((.arrested, moment("00:05"))) == nil)
  }

  @Test func `runs for 24 hours as they pass when the clocks go forward`() throws {
    let clock = try #require(
      facts((.relevantTime, winter("2026-03-28T22:05Z")))
    )
    #expect(clock.limit == moment("23:05", on: "2026-03-29").instant)
  }

  @Test func `runs for 24 hours as they pass when the clocks go back`() throws {
    let clock = try #require(facts((.relevantTime, winter("2026-10-24T22:05+01:00"))))
    #expect(try clock.limit == winter("2026-10-25T21:05Z").instant)
  }

  @Test func `asks for the first review six hours after authorisation`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, winter("2026-03-28T22:05Z")),
        (.detentionAuthorised, winter("2026-03-28T22:20Z"))
      )
    )
    #expect(clock.reviewDue == moment("05:20", on: "2026-03-29").instant)
  }

  @Test func `asks for the next review nine hours after the one before`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, winter("2026-03-28T22:05Z")),
        (.detentionAuthorised, winter("2026-03-28T22:20Z")),
        (.reviewHeld, moment("05:10", on: "2026-03-29"))
      )
    )
    #expect(clock.reviewDue == moment("14:10", on: "2026-03-29").instant)
    #expect(
      clock.reviewDue(after: 0, limits: .tested) == moment("05:20", on: "2026-03-29").instant
    )
  }

  @Test func `does not count the time in hospital`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, moment("00:00")),
        (.clockPaused, moment("02:00")),
        (.clockResumed, moment("05:30"))
      )
    )
    #expect(clock.limit == moment("03:30", on: "2026-03-31").instant)
  }

  @Test func `has no limit while it stands still`() throws {
    let clock = try #require(
      facts((.relevantTime, moment("00:00")), (.clockPaused, moment("02:00")))
    )
    #expect(clock.limit == nil)
    #expect(clock.pausedSince == moment("02:00").instant)
  }

  @Test func `runs longer once the limit was extended`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, moment("00:00")),
        (.extensionAuthorised, moment("20:00")),
        hours: 36
      )
    )
    #expect(clock.limit == moment("12:00", on: "2026-03-31").instant)
  }

  @Test func `runs as long as a court's warrant says`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, moment("00:00")),
        (.warrant, moment("22:00")),
        until: moment("22:00", on: "2026-04-01")
      )
    )
    #expect(clock.limit == moment("22:00", on: "2026-04-01").instant)
  }

  @Test(arguments: [ClockFact.charged, .releasedOnBail, .releasedUnderInvestigation])
  func `stops asking for reviews once detention without charge has ended`(
    _ end: ClockFact
  ) throws {
    let clock = try #require(
      facts(
        (.relevantTime, moment("00:00")),
        (.detentionAuthorised, moment("00:10")),
        (end, moment("09:00"))
      )
    )
    #expect(clock.ended == moment("09:00").instant)
    #expect(clock.reviewDue == nil)
  }

  @Test func `begins anew with another detention`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, moment("00:00")),
        (.detentionAuthorised, moment("00:10")),
        (.releasedOnBail, moment("09:00")),
        (.relevantTime, moment("12:00"))
      )
    )
    #expect(clock.began == moment("12:00").instant)
    #expect(clock.authorised == nil)
    #expect(clock.ended == nil)
  }

  @Test func `has counted nine hours less five minutes when the clocks have gone forward`() throws {
    let clock = try #require(facts((.relevantTime, winter("2026-03-28T22:05Z"))))
    let eight = moment("08:00", on: "2026-03-29").instant
    #expect(clock.counted(at: eight) == .seconds(535 * 60))
    #expect(clock.left(at: eight) == .seconds(905 * 60))
  }

  @Test func `counts up to the time in hospital, and from its end on`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, moment("00:00")),
        (.clockPaused, moment("02:00")),
        (.clockResumed, moment("05:30"))
      )
    )
    let counted = ["01:00", "04:00", "06:00"].map { clock.counted(at: moment($0).instant) }
    #expect(counted == [.seconds(3_600), .seconds(7_200), .seconds(9_000)])
  }

  @Test func `leaves as much as there was while it stands still`() throws {
    let clock = try #require(
      facts((.relevantTime, moment("00:00")), (.clockPaused, moment("02:00")))
    )
    let left = ["02:00", "09:00"].map { clock.left(at: moment($0).instant) }
    #expect(left == [.seconds(22 * 3_600), .seconds(22 * 3_600)])
  }

  @Test func `counts no further, and leaves nothing to count, after the end in hospital`() throws {
    let clock = try #require(
      facts(
        (.relevantTime, moment("00:00")),
        (.clockPaused, moment("02:00")),
        (.releasedOnBail, moment("05:00"))
      )
    )
    #expect(clock.counted(at: moment("09:00").instant) == .seconds(7_200))
    #expect(clock.left(at: moment("09:00").instant) == nil)
  }
}
