@testable import Cases
import TestSupport
import Testing

@Suite struct `Making use of a right` {
  let registered = given(.registered(), in: .tested)

  private func due(_ outcome: Outcome) throws -> CalendarDate? {
    guard case .rightsRequestReceived(let content)? = try outcome.answer.get().events.first?.event
    else { return nil }
    return content.dueOn
  }

  @Test func `counts by word of mouth, before it is sure who asks`() throws {
    let outcome = registered.when(.rightUsed())
    outcome.thenWarned(by: "EV56")
    #expect(try due(outcome) == nil)
  }

  @Test func `is answered a month after it was sure who asks`() throws {
    let asked = registered.and(.rightUsed(at: at("09:10", on: "2026-06-02")))
    let outcome = asked.when(
      .rightUsed(verifiedOn: "2026-06-04", at: at("11:05", on: "2026-06-04"), by: .governance)
    )
    #expect(try due(outcome) == date("2026-07-06"))
  }

  @Test func `is answered a month after it was received from somebody known`() throws {
    let outcome = registered.when(
      .rightUsed(verifiedOn: "2026-05-20", at: at("10:05", on: "2026-06-01"), by: .governance)
    )
    #expect(try due(outcome) == date("2026-07-01"))
  }

  @Test func `is answered at the end of a shorter month`() throws {
    let outcome = registered.when(
      .rightUsed(verifiedOn: "2026-08-31", at: at("10:05", on: "2026-08-31"))
    )
    #expect(try due(outcome) == date("2026-09-30"))
  }

  @Test func `stands still while it is asked what is meant`() throws {
    let day = "2026-06-15"
    let asked = registered.and(
      .rightUsed(verifiedOn: "2026-06-04", at: at("09:00", on: "2026-06-04"))
    )
    let waiting = asked.and(.rightUsed(askedOn: "2026-06-08", at: at("09:00", on: "2026-06-08")))
    #expect(
      try due(asked.when(.rightUsed(askedOn: "2026-06-08", at: at("09:00", on: "2026-06-08"))))
        == nil
    )
    #expect(
      try due(waiting.when(.rightUsed(answeredOn: day, at: at("09:00", on: day))))
        == date("2026-07-13")
    )
  }

  @Test func `takes two months more when that is said`() throws {
    let asked = registered.and(
      .rightUsed(verifiedOn: "2026-06-04", at: at("09:00", on: "2026-06-04"))
    )
    let outcome = asked.when(
      .rightUsed(extended: "Several large records", at: at("09:00", on: "2026-06-10"))
    )
    #expect(try due(outcome) == date("2026-09-04"))
  }

  @Test(arguments: [(RightsKind.complaint, "2026-04-29"), (.deceasedAccess, "2026-05-09")])
  func `that is no such right takes what the service says`(
    _ kind: RightsKind,
    _ day: String
  ) throws {
    let outcome = registered.when(.rightUsed(for: kind, verifiedOn: "2026-03-30"))
    #expect(try due(outcome) == date(day))
  }

  @Test func `says that the bank holidays of that year are not known`() {
    registered.when(
      .rightUsed(verifiedOn: "2026-12-10", at: .on(date("2026-12-10")), by: .governance),
      now: moment("12:00", on: "2026-10-10").instant.advanced(by: .seconds(86_400 * 61))
    )
    .thenWarned(by: "EV56")
  }

  @Test func `is about somebody whose record there is`() {
    given(in: .tested).when(.rightUsed()).thenRefused(by: "EV56")
  }

  @Test func `goes on about the same right`() {
    registered.and(.rightUsed()).when(.rightUsed(for: .erasure)).thenRefused(by: "EV56")
  }

  @Test func `is answered what is meant once that was asked`() {
    registered.when(.rightUsed(answeredOn: "2026-03-30")).thenRefused(by: "EV56")
    registered.when(.rightUsed(askedOn: "2026-03-30", answeredOn: "2026-03-29"))
      .thenRefused(by: "EV56")
  }

  @Test func `has no days that have not come`() {
    registered.when(.rightUsed(verifiedOn: "2026-03-31")).thenRefused(by: "EV56")
  }

  @Test func `is not asked what is meant before it is received`() {
    registered.when(
      .rightUsed(receivedOn: "2026-06-01", askedOn: "2026-05-31", at: at("09:00", on: "2026-06-01"))
    )
    .thenRefused(by: "EV56")
    registered.when(
      .rightUsed(receivedOn: "2026-06-01", askedOn: "2026-06-01", at: at("09:00", on: "2026-06-01"))
    )
    .thenRecorded()
  }
}
