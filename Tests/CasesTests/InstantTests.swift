import Cases
import Testing

@Suite struct `An instant` {
  @Test(arguments: [
    ("2026-03-29T09:16:00+01:00", Int64(1_774_772_160_000_000)),
    ("2026-03-29T09:16:00.250000+01:00", 1_774_772_160_250_000),
    ("2026-03-29T09:16:00.000250+01:00", 1_774_772_160_000_250),
    ("1970-01-01T00:00:00+00:00", 0),
    ("1969-12-31T23:59:59.999999+00:00", -1),
  ])
  func `reads and writes London's time`(words: String, microseconds: Int64) throws {
    #expect(try Instant(words: words) == Instant(microseconds: microseconds))
    #expect(Instant(microseconds: microseconds).words == words)
  }

  @Test func `takes fewer digits than it writes`() throws {
    #expect(try Instant(words: "2026-03-29T08:16:00.25Z").microseconds == 1_774_772_160_250_000)
    #expect(try Instant(words: "2026-03-29T08:16Z").wordsInUTC == "2026-03-29T08:16:00Z")
  }

  @Test(arguments: ["2026-03-29T08:16:00.Z", "2026-03-29T08:16:00.1234567Z", "2026-03-29T08:16.5Z"])
  func `refuses other fractions`(words: String) {
    #expect(throws: MomentProblem.notAMoment.problem) { try Instant(words: words) }
  }

  @Test func `stops at the ends of time`() {
    #expect(Instant.latest.advanced(by: .seconds(1)) == .latest)
    #expect(Instant.earliest.advanced(by: .seconds(-1)) == .earliest)
    #expect(Instant(seconds: 0).advanced(by: .seconds(Int64.max)) == .latest)
    #expect(Instant(seconds: 0).advanced(by: .seconds(Int64.min)) == .earliest)
  }

  @Test func `can be named at the ends of time`() {
    #expect(Instant.latest.wordsInUTC == "294247-01-10T04:00:54.775807Z")
    #expect(Instant.earliest.wordsInUTC == "-290308-12-21T19:59:05.224192Z")
  }

  @Test func `measures elapsed time across the clock change`() throws {
    let relevant = try Instant(words: "2026-03-28T22:05:00+00:00")
    #expect(relevant.advanced(by: .seconds(24 * 3_600)).words == "2026-03-29T23:05:00+01:00")
    #expect(relevant.duration(to: relevant.advanced(by: .microseconds(1))) == .microseconds(1))
  }
}
