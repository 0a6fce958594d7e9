@testable import Cases
import TestSupport
import Testing

@Suite struct `The working day of staff` {
  let signedOn = given(
    .worked(.signedOn, nextBy: moment("10:00"), alone: true, at: at("08:00")),
    in: .tested
  )

  @Test func `begins with signing on`() {
    given(in: .tested)
      .when(.worked(.signedOn, nextBy: moment("10:00"), alone: false, at: at("08:00")))
      .thenRecorded()
  }

  @Test func `may end without having begun, and says so`() {
    given(in: .tested).when(.worked(.signedOff)).thenWarned(by: "EV45")
  }

  @Test func `ends`() {
    signedOn.when(.worked(.signedOff, at: at("16:30"))).thenRecorded()
    let member = signedOn.and(.worked(.signedOff, at: at("16:30"))).situation.own
      .members[Author.facilitator.staff]
    #expect(member?.isOnShift(at: moment("16:29").instant) == true)
    #expect(member?.isOnShift(at: moment("16:30").instant) == false)
  }

  @Test func `has a check that is overdue once its time has passed`() {
    signedOn.when(.worked(.exception, .overdue, at: at("10:01"), by: .administrator))
      .thenWarned(by: "EV45")
    signedOn.when(.worked(.exception, .overdue, at: at("09:59"), by: .administrator))
      .thenRefused(by: "EV45")
  }

  @Test func `has no check overdue after one that came in time`() {
    signedOn.and(.worked(.checkedIn, nextBy: moment("12:00"), at: at("09:55")))
      .when(.worked(.exception, .overdue, at: at("10:01"), by: .administrator))
      .thenRefused(by: "EV45")
  }

  @Test func `has an overdue check that the engine raises once`() throws {
    let overdue = signedOn.and(
      .worked(.exception, .overdue, at: at("10:01"), by: .administrator)
    )
    let before = signedOn.situation.own.members[Author.facilitator.staff]
    let after = overdue.situation.own.members[Author.facilitator.staff]
    #expect(before?.overdueCheck(at: moment("10:00").instant) == nil)
    #expect(before?.overdueCheck(at: moment("10:02").instant)?.exception == .overdue)
    #expect(after?.overdueCheck(at: moment("10:02").instant) == nil)
  }

  @Test func `has nothing out of order once they are found safe`() {
    let found = signedOn.and(
      .worked(.exception, .overdue, at: at("10:01"), by: .administrator),
      .worked(.foundSafe, at: at("10:20"), by: .lead)
    )
    let member = found.situation.own.members[Author.facilitator.staff]
    #expect(member?.openExceptions(at: moment("10:10").instant).count == 1)
    #expect(member?.openExceptions(at: moment("10:20").instant).isEmpty == true)
    #expect(member?.isOverdue(at: moment("10:20").instant) == false)
  }

  @Test func `has nobody found safe about whom nothing was out of order`() {
    signedOn.when(.worked(.foundSafe, at: at("09:00"), by: .lead)).thenWarned(by: "EV45")
  }

  @Test func `has a next check after this one`() {
    given(in: .tested)
      .when(.worked(.signedOn, nextBy: moment("07:59"), alone: true, at: at("08:00")))
      .thenRefused(by: "EV45")
  }

  @Test func `has a next check soon enough for somebody alone`() {
    given(in: .tested)
      .when(.worked(.signedOn, nextBy: moment("10:01"), alone: true, at: at("08:00")))
      .thenWarned(by: "EV45")
  }

  @Test func `is not spent alone before the induction is complete`() {
    given(.employed(), in: .tested)
      .when(
        .worked(.signedOn, nextBy: moment("11:00"), alone: true, at: at("10:00"), of: .newcomer)
      )
      .thenWarned(by: "EV45")
  }

  @Test func `is spent at sites that there are`() {
    given(in: .tested).when(.worked(.signedOff, site: "CU-XXX")).thenRefused(by: "EV45")
  }
}
