import Cases
import Testing

@Suite struct `A moment` {
  @Test(arguments: [
    ("2026-03-29T07:50+01:00", 1_774_767_000, Int16(60), Moment.Precision.minute),
    ("2026-03-28T21:40+00:00", 1_774_734_000, 0, .minute),
    ("2026-03-28T22:05:07+00:00", 1_774_735_507, 0, .second),
    ("2026-06-01T09:00Z", 1_780_304_400, 0, .minute),
    ("2026-10-25T01:30+01:00", 1_792_888_200, 60, .minute),
    ("2026-10-25T01:30+00:00", 1_792_891_800, 0, .minute),
    ("2028-02-29T12:00+00:00", 1_835_438_400, 0, .minute),
    ("1985-01-01T12:00+01:00", 473_425_200, 60, .minute),
    ("0001-01-01T00:00+00:00", -62_135_596_800, 0, .minute),
  ])
  func `reads and writes`(
    words: String,
    seconds: Int64,
    offset: Int16,
    precision: Moment.Precision
  ) throws {
    let moment = try Moment(words: words)
    #expect(moment == Moment(seconds: seconds, offset: offset, precision: precision))
    #expect(moment.words == words)
    #expect(moment.isSound)
  }

  @Test(arguments: [
    ("2026-03-30T08:00", MomentProblem.noOffset(expected: "+01:00")),
    ("2026-01-30T08:00", .noOffset(expected: "+00:00")),
    ("2026-10-25T01:30", .twice),
    ("2026-03-29T01:30", .skipped),
    ("2026-03-29T01:30+00:00", .skipped),
    ("2026-03-29T01:30+01:00", .skipped),
    ("2026-03-30T08:00+00:00", .notLondon(expected: "+01:00")),
    ("2026-01-30T08:00+01:00", .notLondon(expected: "+00:00")),
    ("2026-10-25T01:30+02:00", .notLondon(expected: "+01:00 or +00:00")),
    ("2026-01-30T08:00-05:00", .notLondon(expected: "+00:00")),
    ("1985-01-01T12:00+02:00", .notLondon(expected: "+00:00 or +01:00")),
    ("2026-02-29T08:00+00:00", .noSuchDay),
    ("2026-13-01T08:00+00:00", .noSuchDay),
    ("2026-03-30T24:00+01:00", .noSuchTime),
    ("2026-03-30T08:60+01:00", .noSuchTime),
    ("2026-03-30T08:00:60+01:00", .noSuchTime),
    ("2026-03-30T08:00:07.5+01:00", .fraction),
    ("2026-03-30 08:00+01:00", .notAMoment),
    ("2026-3-30T08:00+01:00", .notAMoment),
    ("2026-03-30T8:00+01:00", .notAMoment),
    ("2026-03-30T08:00+1", .notAMoment),
    ("2026-03-30T08:00-00:00", .noOffset(expected: "+01:00")),
    ("2026-03T08:00+01:00", .notAMoment),
    ("2026-03-30", .notAMoment),
    ("", .notAMoment),
  ])
  func `says what is wrong`(words: String, problem: MomentProblem) {
    #expect(throws: problem) { try Moment.read(words) }
    #expect(throws: problem.problem) { try Moment(words: words) }
  }

  @Test func `tells how to write an hour that came twice`() {
    #expect(
      MomentProblem.twice.problem.sentence
        == "has no offset, and that time came twice: the clock was put back from 02:00 to 01:00."
        + " Write +01:00 at the end for the first, +00:00 for the second."
    )
  }

  @Test func `tells that an hour was skipped`() {
    #expect(
      MomentProblem.skipped.problem.sentence
        == "does not exist: the clock in London was put forward from 01:00 to 02:00."
        + " Add an hour and write +01:00, or write the time in UTC with Z."
    )
  }

  @Test func `known to the minute may be any instant of it`() throws {
    let moment = try Moment(words: "2026-03-29T07:50+01:00")
    #expect(moment.instant == Instant(seconds: 1_774_767_000))
    #expect(moment.latest == Instant(microseconds: 1_774_767_059_999_999))
  }

  @Test(arguments: [
    Moment(seconds: 1_774_767_000, offset: 30, precision: .minute),
    Moment(seconds: 1_774_733_400, offset: 60, precision: .minute),
    Moment(seconds: 1_774_767_007, offset: 60, precision: .minute),
  ])
  func `from damaged bytes is not sound`(moment: Moment) {
    #expect(!moment.isSound)
  }
}
