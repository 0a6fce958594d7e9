import Cases
import Interchange
import Testing

@Suite struct `Times in an answer` {
  let instant = Instant(microseconds: 1_774_768_560_250_000)
  let dst = Happened.at(Moment(seconds: 1_774_768_560, offset: 60, precision: .minute))

  @Test func `are local with their offset`() {
    #expect(TimeStyle.local.exact(instant) == "2026-03-29T08:16:00.250000+01:00")
    #expect(TimeStyle.local.short(instant) == "2026-03-29 08:16:00+01:00")
    #expect(TimeStyle.local.short(dst) == "2026-03-29 08:16+01:00")
  }

  @Test func `are in UTC where that is asked for`() {
    #expect(TimeStyle.utc.exact(instant) == "2026-03-29T07:16:00.250000Z")
    #expect(TimeStyle.utc.short(dst) == "2026-03-29 07:16Z")
  }

  @Test(arguments: [
    (0, "now"), (-1, "1 second ago"), (-119, "1 minute ago"), (-7_200, "2 hours ago"),
    (-86_400 * 3, "3 days ago"), (90, "in 1 minute"),
  ])
  func `are distances for people who ask for them`(seconds: Int64, words: String) {
    let now = Instant(seconds: instant.seconds)
    let then = Instant(seconds: instant.seconds + seconds)
    #expect(TimeStyle.relative(to: now).short(then) == words)
    #expect(TimeStyle.relative(to: now).exact(then) == then.words)
  }

  @Test func `stay dates where only a date is known`() throws {
    let date = try Happened(words: "2026-03")
    #expect(TimeStyle.utc.short(date) == "2026-03")
    #expect(TimeStyle.relative(to: instant).short(date) == "2026-03")
  }
}
