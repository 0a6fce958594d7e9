@testable import Cases
import TestSupport
import Testing

@Suite struct `Taking over as the duty senior` {
  let onDuty = given(.onDuty(.lead), in: .tested)

  @Test func `begins a slot`() {
    given(in: .tested).when(.onDuty(.lead)).thenRecorded()
  }

  @Test func `is refused to a role that cannot be the duty senior`() {
    given(in: .tested).when(.onDuty(.facilitator)).thenRefused(by: "EV46")
  }

  @Test func `is refused to somebody who has left by then`() {
    given(.employed(.senior, as: [], .left, at: at("07:00")), in: .tested).when(.onDuty(.senior))
      .thenRefused(by: "EV46")
  }

  @Test func `is refused beside another duty senior`() {
    onDuty.when(.onDuty(.senior, begins: moment("13:59"), ends: moment("20:00")))
      .thenRefused(by: "EV46")
  }

  @Test func `follows where the slot before ends`() {
    let outcome = onDuty.when(.onDuty(.senior, begins: moment("14:00"), ends: moment("20:00")))
    outcome.thenRecorded()
    #expect((try? outcome.answer.get().warnings) == [])
  }

  @Test func `says that there was nobody in between`() {
    onDuty.when(.onDuty(.senior, begins: moment("14:01"), ends: moment("20:00")))
      .thenWarned(by: "EV46")
  }

  @Test func `takes the slot from whoever hands over`() {
    let duty = onDuty.and(
      .onDuty(.senior, from: .lead, begins: moment("12:00"), ends: moment("20:00"))
    )
    .situation.own.duty
    #expect(duty.senior(at: moment("11:59").instant) == Author.lead.staff)
    #expect(duty.senior(at: moment("12:00").instant) == Author.senior.staff)
    #expect(duty.senior(at: moment("13:00").instant) == Author.senior.staff)
    #expect(duty.senior(at: moment("20:00").instant) == nil)
    onDuty.when(.onDuty(.senior, from: .lead, begins: moment("12:00"), ends: moment("20:00")))
      .thenRecorded()
  }

  @Test func `is recorded from whoever was the last one, with a gap that is told`() {
    let later = Step.onDuty(.senior, from: .lead, begins: moment("14:30"), ends: moment("20:00"))
    onDuty.when(later).thenRecorded()
    onDuty.when(later).thenWarned(by: "EV46")
  }

  @Test func `says at once what a short slot leaves without anybody`() {
    let whole = given(.onDuty(.lead, ends: moment("20:00")), in: .tested)
    whole.when(
      .onDuty(
        .senior,
        from: .lead,
        begins: moment("12:00"),
        ends: moment("14:00"),
        at: at("12:00")
      )
    )
    .thenWarned(by: "EV46")
    whole.when(
      .onDuty(
        .senior,
        from: .lead,
        begins: moment("12:00"),
        ends: moment("20:00"),
        at: at("12:00")
      )
    )
    .thenNotWarned()
  }

  @Test func `says at once that nobody is on duty before the next slot`() {
    let evening = given(.onDuty(.lead, begins: moment("15:00"), ends: moment("20:00")), in: .tested)
    evening.when(.onDuty(.senior, ends: moment("14:00"))).thenWarned(by: "EV46")
    evening.when(.onDuty(.senior, ends: moment("15:00"))).thenNotWarned()
  }

  @Test func `says nothing of a night in which the service is closed`() {
    let hours = OpeningHours(
      days: Weekday.allCases,
      opens: ClockTime(checkedMinutes: 480),
      closes: ClockTime(checkedMinutes: 1_200),
      sites: [],
      closedOnBankHolidays: false
    )
    let service = Service(.tested(operations: .tested(openingHours: [hours])))
    let evening = given(.onDuty(.lead, ends: moment("20:00")), in: service)
    evening.when(
      .onDuty(
        .senior,
        begins: moment("08:00", on: "2026-03-31"),
        ends: moment("20:00", on: "2026-03-31")
      )
    )
    .thenNotWarned()
    given(.onDuty(.lead, ends: moment("19:59")), in: service).when(
      .onDuty(
        .senior,
        begins: moment("08:00", on: "2026-03-31"),
        ends: moment("20:00", on: "2026-03-31")
      )
    )
    .thenWarned(by: "EV46")
  }

  @Test func `says that a slot was cut after the fact`() {
    let cut = Step.onDuty(
      .senior,
      from: .lead,
      begins: moment("13:30"),
      ends: moment("20:00"),
      at: at("14:01")
    )
    onDuty.when(cut).thenWarned(by: "EV46")
    var inTime = cut
    inTime.happened = at("13:31")
    onDuty.when(inTime).thenNotWarned()
  }

  @Test func `is refused for longer than the service has set`() {
    let year = Step.onDuty(.lead, ends: moment("08:00", on: "2027-03-30"))
    given(in: .tested).when(year).thenRefused(by: "EV46")
    given(in: .tested).when(year, intent: .reported).thenRecorded([.reported, .irregular])
    given(in: .tested).when(.onDuty(.lead, ends: moment("08:00", on: "2026-03-31")))
      .thenRecorded()
  }

  @Test func `is refused from somebody who is not the duty senior`() {
    onDuty.when(.onDuty(.senior, from: .manager, begins: moment("14:00"), ends: moment("20:00")))
      .thenRefused(by: "EV46")
  }

  @Test func `is refused for a slot that ends before it begins`() {
    given(in: .tested).when(.onDuty(.lead, ends: moment("08:00"))).thenRefused(by: "EV46")
  }

  @Test func `is marked, and not refused, in a report of two at a time`() {
    onDuty.when(
      .onDuty(.senior, begins: moment("13:00"), ends: moment("20:00"), at: at("13:00")),
      intent: .reported
    )
    .thenRecorded([.reported, .irregular])
  }
}
