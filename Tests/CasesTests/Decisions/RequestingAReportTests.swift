@testable import Cases
import TestSupport
import Testing

@Suite struct `Requesting a report` {
  let agreed = given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)
  private let answer = RequestName(checked: "RQ-0001")

  @Test func `is recorded`() { agreed.when(.asked()).thenRecorded() }

  @Test func `by an order is recorded with its document`() {
    agreed.when(.asked(isOrder: true, document: "Order of 30 March")).thenRecorded()
  }

  @Test func `by an order is refused without its document`() {
    agreed.when(.asked(isOrder: true)).thenRefused(by: "EV27")
  }

  @Test func `for a hearing that is not there is refused`() {
    agreed.when(.asked(for: hearingOne)).thenRefused(by: "EV27")
  }

  @Test(arguments: [RequestStatus.answered, .declined, .procedural])
  func `as anything but open is refused at first`(_ status: RequestStatus) {
    agreed.when(.asked(status)).thenRefused(by: "EV27")
  }

  @Test func `that was due before is recorded, and doubted`() {
    agreed.when(.asked(due: at("09:00"))).thenRecorded()
    agreed.when(.asked(due: at("09:00"))).thenWarned(by: "EV27")
  }

  @Test func `that is due on the same day is not doubted`() throws {
    let decision = try agreed.when(.asked(due: .on(date("2026-03-30")))).answer.get()
    #expect(decision.warnings == [])
  }

  @Test(arguments: [RequestStatus.answered, .procedural])
  func `is not answered by saying so`(_ status: RequestStatus) {
    agreed.and(.asked()).when(.asked(status, at: at("10:00"))).thenRefused(by: "EV27")
  }

  @Test func `is answered by a disclosure that names it`() throws {
    let answered = agreed.and(.asked(), .shared(answering: answer))
    answered.when(.asked(.answered, at: at("10:00"))).thenRecorded()
    let state = try #require(answered.situation.cases[caseOne])
    #expect(state.openRequests.isEmpty)
    #expect(state.answers(to: ReportRequestID(checked: "RQ-0001")).count == 1)
  }

  @Test func `is not answered by a procedural reply`() {
    let replied = agreed.and(.asked(), .shared(.procedural, under: .procedural, answering: answer))
    replied.when(.asked(.procedural, at: at("10:00"))).thenRecorded()
    replied.when(.asked(.answered, at: at("10:00"))).thenRefused(by: "EV27")
  }

  @Test func `is not open once it was answered`() {
    agreed.and(.asked(), .shared(answering: answer)).when(.asked(.open, at: at("10:00")))
      .thenRefused(by: "EV27")
  }

  @Test func `is declined, and whoever asked is to be told`() {
    agreed.and(.asked()).when(.asked(.declined, at: at("10:00"))).thenWarned(by: "EV27")
  }

  @Test func `by an order is not declined without a doubt`() throws {
    let decision = try agreed.and(
      .asked(isOrder: true, document: "Order of 30 March"),
      .shared(.procedural, under: .procedural, answering: answer)
    )
    .when(.asked(.declined, isOrder: true, document: "Order of 30 March", at: at("10:00")))
    .answer.get()
    #expect(decision.warnings.map(\.rule) == ["EV27"])
  }

  @Test func `after the closing is recorded`() {
    agreed.and(.closed(.disengaged)).when(.asked(at: at("15:00"))).thenRecorded()
  }

  @Test func `without an answer is pointed out at the closing`() {
    agreed.and(.asked()).when(.closed(.disengaged)).thenWarned(by: "EV27")
  }

  @Test func `is not named by an answer before it is recorded`() {
    agreed.when(.shared(answering: answer)).thenRefused(by: "EV30")
    agreed.when(.shared(answering: answer), intent: .reported)
      .thenRecorded([.reported, .irregular])
  }

  @Test func `is doubted when somebody else gets the answer`() {
    agreed.and(.asked(by: .probation)).when(.shared(answering: answer)).thenWarned(by: "EV30")
  }

  @Test func `is doubted when the answer comes late`() {
    agreed.and(.asked(due: at("09:20"))).when(.shared(answering: answer)).thenWarned(by: "EV30")
  }
}
