@testable import Cases
import TestSupport
import Testing

@Suite struct `Owning a case` {
  let accepted = given(.registered(), .referred(), .triaged(), in: .tested)
  let led = given(
    .registered(),
    .referred(),
    .triaged(),
    .allocated(to: .facilitator, team: "SAL"),
    in: .tested
  )

  @Test func `takes a team, and it is said if there is none`() {
    accepted.when(.allocated(to: .facilitator)).thenWarned(by: "INV-15")
    accepted.when(.allocated(to: .facilitator, team: "SAL")).thenNotWarned()
  }

  @Test func `begins with a decision on the referral, and it is said if there is none`() {
    given(.registered(), .referred(), in: .tested)
      .when(.allocated(to: .facilitator, team: "SAL")).thenWarned(by: "EV09")
  }

  @Test func `does not leave a peer mentor without a lead`() {
    let mentored = led.and(.allocated(to: .mentor, as: .peer))
    mentored.when(.allocated(to: .facilitator, .unset)).thenRefused(by: "EV09")
    mentored.when(.allocated(to: .facilitator, .unset), intent: .reported)
      .thenRecorded([.reported, .irregular])
    mentored.when(.allocated(to: .senior, .changed, from: .facilitator)).thenNotWarned()
    mentored.when(
      .allocated(to: .mentor, as: .peer, .unset),
      .allocated(to: .facilitator, .unset)
    )
    .thenNotWarned()
  }

  @Test func `does not name the same co-worker twice`() {
    led.and(.allocated(to: .senior, as: .coWorker)).when(.allocated(to: .senior, as: .coWorker))
      .thenRefused(by: "EV09")
  }
}
