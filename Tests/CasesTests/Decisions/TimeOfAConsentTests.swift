@testable import Cases
import TestSupport
import Testing

/// At which times a consent holds, and what a report of something done is marked with.
@Suite struct `A consent` {
  let agreed = given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)
  let withdrawn = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.police)),
    .withdrew(all: true),
    in: .tested
  )

  @Test func `holds in the minute in which it was given`() {
    agreed.when(.shared(at: at("09:10"))).thenRecorded()
  }

  @Test func `does not hold in the minute before`() {
    agreed.when(.shared(at: at("09:09")), intent: .reported, now: moment("09:20").instant)
      .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
  }

  @Test func `holds in the minute before it is withdrawn`() {
    withdrawn.when(.shared(at: at("09:59")), intent: .reported, now: moment("09:59").instant)
      .thenRecorded(.reported)
  }

  @Test func `does not hold from the minute in which it is withdrawn`() {
    withdrawn.when(.shared(at: at("10:00"))).thenRefused(by: "INV-03")
  }

  @Test func `does not hold thirty seconds after it was withdrawn`() {
    withdrawn.when(.shared(at: at("10:00:30"))).thenRefused(by: "INV-03")
  }

  @Test func `has to hold now, and not only when it was to be shared`() {
    withdrawn.when(.shared(at: at("09:30")), now: moment("10:01").instant)
      .thenRefused(by: "INV-03")
  }

  @Test func `has to hold when it was to be shared, and not only now`() {
    agreed.when(.shared(at: at("09:05")), now: moment("09:20").instant)
      .thenRefused(by: "INV-03")
  }

  @Test func `holds up to the second before it expires`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police), until: moment("12:00:00")),
      in: .tested
    )
    .when(.shared(at: at("11:59:59")))
    .thenRecorded()
  }

  @Test func `does not hold in the second in which it expires`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police), until: moment("12:00:00")),
      in: .tested
    )
    .when(.shared(at: at("12:00:00")))
    .thenRefused(by: "INV-03")
  }

  @Test func `holds if it was given after the one that was withdrawn, whatever was recorded first`()
  {
    agreed.and(
      .agreed(.to(.police), as: ConsentID(checked: "K-0002"), at: at("09:40")),
      .late(.withdrew(all: true, at: at("09:25")), moment("10:00"))
    )
    .when(.shared(under: .consent(ConsentID(checked: "K-0002")), at: at("10:05")))
    .thenRecorded()
  }

  @Test func `does not hold once a withdrawal is recorded by a clock that is behind`() {
    agreed.and(.late(.withdrew(all: true, at: at("10:01")), moment("10:00:00")))
      .when(.shared(at: at("10:00:30")))
      .thenRefused(by: "INV-03")
  }

  @Test func `holds when it is given again after such a withdrawal`() {
    agreed.and(
      .late(.withdrew(all: true, at: at("10:01")), moment("10:00:00")),
      .agreed(.to(.police), as: ConsentID(checked: "K-0002"), at: at("10:00:30"))
    )
    .when(.shared(under: .consent(ConsentID(checked: "K-0002")), at: at("10:01:30")))
    .thenRecorded()
  }

  @Test func `ends with the first of its ends`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police), until: moment("12:00")),
      .withdrew(all: true),
      in: .tested
    )
    .when(.shared(at: at("11:00")))
    .thenRefused(by: "INV-03")
  }

  @Test func `ends when the withdrawal is said, and not when it is recorded`() {
    agreed.and(.late(.withdrew(all: true, at: at("09:25")), moment("10:00")))
      .when(.shared(at: at("09:30")), intent: .reported, now: moment("10:05").instant)
      .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
  }

  @Test func `given on a day that is all that is known holds from when it was recorded`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .late(.agreed(.to(.police), at: .on(date("2026-03-30"))), moment("09:10")),
      in: .tested
    )
    .when(.shared(at: at("09:10")))
    .thenRecorded()
  }

  @Test func `holds again only if it is given again`() {
    withdrawn.and(
      .agreed(.to(.police), as: ConsentID(checked: "K-0002"), at: at("10:00"))
    )
    .when(.shared(under: .consent(ConsentID(checked: "K-0002")), at: at("10:05")))
    .thenRecorded()
  }

  @Test func `ends with the case, and does not come back with it`() {
    agreed.and(.closed(.noNeed), .reopened())
      .when(.shared(at: at("09:30", on: "2026-03-31")))
      .thenRefused(by: "INV-03")
  }

  @Test func `recorded after its withdrawal, and given before it, does not hold`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .withdrew(all: true),
      .agreed(.to(.police), at: at("09:10")),
      in: .tested
    )
    .when(.shared(at: at("10:05")))
    .thenRefused(by: "INV-03")
  }

  @Test func `withdrawn on a day that is all that is known does not hold on that day`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police)),
      .late(.withdrew(all: true, at: .on(date("2026-03-30"))), moment("10:00")),
      in: .tested
    )
    .when(.shared(at: at("10:05")))
    .thenRefused(by: "INV-03")
  }
}
