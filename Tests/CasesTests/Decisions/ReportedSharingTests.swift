@testable import Cases
import TestSupport
import Testing

@Suite struct `A report of something shared` {
  let agreed = given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)

  @Test func `is marked as a report, and as nothing else, if it was allowed`() {
    agreed.when(.shared(), intent: .reported, now: moment("09:45").instant)
      .thenRecorded(.reported)
  }

  @Test func `is marked as a breach if nothing allowed it`() {
    agreed.when(
      .shared(with: .education, for: .education, under: .unauthorised),
      intent: .reported,
      now: moment("09:45").instant
    )
    .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
  }

  @Test func `says why it may be a breach`() {
    agreed.when(
      .shared(with: .education, for: .education, under: .unauthorised),
      intent: .reported
    )
    .thenWarned(by: "INV-03")
  }

  @Test func `is marked as a suspected breach if the authority has ended since`() {
    agreed.and(.withdrew(all: true))
      .when(.shared(), intent: .reported, now: moment("10:05").instant)
      .thenRecorded([.reported, .breachSuspected])
  }

  @Test func `is marked as a breach if the consent came after it`() {
    agreed.when(.shared(at: at("09:00")), intent: .reported, now: moment("09:45").instant)
      .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
  }

  @Test func `is marked as a suspected breach if it is not known on which side it was`() {
    agreed.when(
      .shared(at: .on(date("2026-03-30"))),
      intent: .reported,
      now: moment("18:00").instant
    )
    .thenRecorded([.reported, .breachSuspected])
  }

  @Test func `is recorded although the role may not tell so much`() {
    given(.registered(), .referred(), .met(), .agreed(.to(.police, .full)), in: .tested)
      .when(.shared(.full, by: .facilitator), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is recorded although the role may not record it`() {
    agreed.when(.shared(by: .auditor), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is refused all the same if nobody knows who makes it`() {
    agreed.when(.shared(by: Author("ST99", "SP")), intent: .reported).thenRefused(by: "INV-02")
  }
}
