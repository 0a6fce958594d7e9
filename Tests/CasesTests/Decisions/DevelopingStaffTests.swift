@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording the development of staff` {
  let joined = given(.employed(), in: .tested)

  @Test func `signs off the first week of an induction`() {
    joined.when(.developed(.induction, week: 1)).thenRecorded()
  }

  @Test func `is refused of somebody unknown`() {
    given(in: .tested).when(.developed(.induction, week: 1)).thenRefused(by: "EV44")
  }

  @Test func `is refused for a week out of order`() {
    joined.when(.developed(.induction, week: 2)).thenRefused(by: "EV44")
  }

  @Test func `follows the week before`() {
    joined.and(.developed(.induction, week: 1)).when(.developed(.induction, week: 2))
      .thenRecorded()
  }

  @Test func `does not follow a week that was not completed`() {
    joined.and(.developed(.induction, week: 1, .notCompleted))
      .when(.developed(.induction, week: 2))
      .thenRefused(by: "EV44")
  }

  @Test func `is refused for a week that an induction does not have`() {
    joined.when(.developed(.induction, week: 5)).thenRefused(by: "EV44")
  }

  @Test func `is refused with oneself as the supervisor`() {
    given(in: .tested)
      .when(.developed(.supervisionIndividual, signedBy: .senior, of: .senior, by: .lead))
      .thenRefused(by: "EV44")
  }

  @Test func `is refused with a supervisor whose role may not`() {
    joined.when(.developed(.supervisionIndividual, signedBy: .facilitator))
      .thenRefused(by: "EV44")
  }

  @Test func `takes supervision of a senior by a senior`() {
    given(in: .tested)
      .when(.developed(.supervisionIndividual, signedBy: .lead, of: .senior, by: .senior))
      .thenRecorded()
  }

  @Test func `is refused for one's own competence`() {
    given(in: .tested)
      .when(.developed(.competence, signedBy: .lead, of: .senior, by: .senior))
      .thenRefused(by: "EV44")
  }

  @Test func `asks until when a training in safeguarding counts`() {
    joined.when(.developed(.training, topic: .safeguardingAdults, signedBy: nil))
      .thenWarned(by: "EV44")
  }

  @Test func `says that a training counts no longer`() {
    joined.when(
      .developed(.training, topic: .prevent, signedBy: nil, validUntil: "2026-03-29")
    )
    .thenWarned(by: "EV44")
  }
}
