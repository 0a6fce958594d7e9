@testable import Cases
import TestSupport
import Testing

@Suite struct `Work on a referral that was not accepted` {
  let rejected = given(.registered(), .referred(), .triaged(.rejected), in: .tested)

  @Test func `is recorded, and doubted`() {
    rejected.when(.met()).thenWarned(by: "EV08")
    rejected.when(.arrested()).thenWarned(by: "EV08")
    rejected.and(.met()).when(.agreed(.to(.police))).thenWarned(by: "EV08")
    rejected.when(.needs(.alcohol)).thenWarned(by: "EV08")
  }

  @Test func `is none of what ends or explains it`() {
    rejected.when(.noted()).thenNotWarned()
    rejected.when(.closed(.noNeed)).thenNotWarned()
  }

  @Test func `is not doubted before the decision, or after an acceptance`() {
    given(.registered(), .referred(), in: .tested).when(.met()).thenNotWarned()
    given(.registered(), .referred(), .triaged(), in: .tested).when(.met()).thenNotWarned()
  }
}
