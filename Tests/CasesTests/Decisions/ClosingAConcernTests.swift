@testable import Cases
import TestSupport
import Testing

@Suite struct `Closing a concern` {
  let decided = given(.registered(), .referred(), .worried(), .decided(), in: .tested)

  @Test func `is recorded when nothing is unanswered`() {
    decided.and(.escalated(), .responded()).when(.settled()).thenRecorded()
  }

  @Test func `is refused while a body has not answered`() {
    decided.and(.escalated()).when(.settled()).thenRefused(by: "EV42")
  }

  @Test func `is refused when a body was only chased`() {
    decided.and(.escalated(), .responded(.noAnswer)).when(.settled()).thenRefused(by: "EV42")
  }

  @Test func `is recorded when somebody has taken it over`() {
    decided.and(.escalated()).when(.settled(to: "A social worker")).thenRecorded()
  }

  @Test func `as transferred is refused to nobody`() {
    decided.when(.settled(.transferred)).thenRefused(by: "EV42")
  }

  @Test func `is refused twice`() {
    decided.and(.settled()).when(.settled(at: at("13:00"))).thenRefused(by: "EV42")
  }

  @Test func `with nothing done is refused to its raiser alone`() {
    given(.registered(), .worried(in: [], by: .lead), in: .tested)
      .and(.decided(.noFurtherAction, routes: [], by: .lead))
      .when(.settled())
      .thenRefused(by: "EV42")
  }

  @Test func `with nothing done is recorded after somebody else decided so`() {
    given(.registered(), .worried(in: [], by: .lead), in: .tested)
      .and(.decided(.noFurtherAction, routes: [], by: .senior))
      .when(.settled())
      .thenRecorded()
  }

  @Test func `is not brought nearer by chasing without a next step`() {
    decided.and(.escalated()).when(.responded(.noAnswer)).thenWarned(by: "EV40")
  }

  @Test func `takes no answer from before the referral`() {
    decided.and(.escalated()).when(.responded(at: at("10:29")), now: moment("11:00").instant)
      .thenRefused(by: "EV40")
    decided.and(.escalated()).when(.responded(at: at("10:30"))).thenRecorded()
  }

  @Test func `leaves no room for answers`() {
    decided.and(.escalated(), .responded(), .settled())
      .when(.responded(at: at("13:00")))
      .thenRefused(by: "EV40")
  }

  @Test func `comes after answers to referrals that exist`() {
    decided.when(.responded()).thenRefused(by: "EV40")
  }
}
