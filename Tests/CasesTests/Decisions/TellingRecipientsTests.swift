@testable import Cases
import TestSupport
import Testing

@Suite struct `Telling recipients of a mistake` {
  let told = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.police)),
    .shared(),
    in: .tested
  )

  @Test func `is recorded in the thread of the disclosure`() {
    told.when(.notified()).thenRecorded()
    told.when(.notified(thread: "D-0002")).thenRefused(by: "EV60")
  }

  @Test func `is refused of something that was not told`() {
    told.when(.notified(of: "D-0009")).thenRefused(by: "EV60")
    given(.registered(), .referred(), in: .tested).when(.notified()).thenRefused(by: "EV60")
  }

  @Test func `stays about one record`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police)),
      .shared(),
      .notified(in: StreamID(CaseID(checked: "C-0002"))),
      in: .tested
    )
    .when(.notified()).thenRefused(by: "EV60")
  }

  @Test func `is acknowledged after it was sent`() throws {
    let acknowledged = told.and(.notified()).when(.notified(.destroyed, at: at("16:00")))
    #expect(try acknowledged.answer.get().warnings == [])
    told.when(.notified(.acknowledged)).thenWarned(by: "EV60")
  }

  @Test func `is settled by an answer, or when it is not possible`() {
    told.and(.notified(.notPossible)).when(.notified(at: at("16:00"))).thenWarned(by: "EV60")
    let thread = StreamID(.notice(NoticeID(checked: "D-0001")))
    #expect(told.and(.notified()).situation.own.notices[thread]?.isSettled == false)
    #expect(told.and(.notified(.notPossible)).situation.own.notices[thread]?.isSettled == true)
  }
}
