@testable import Cases
import TestSupport
import Testing

@Suite struct `Referring to another service` {
  let agreed = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.service, service: team)),
    in: .tested
  )

  @Test func `is recorded with a consent to this service`() {
    agreed.when(.referredOn()).thenRecorded()
  }

  @Test func `is refused with a consent to another service`() {
    agreed.when(
      .referredOn(
        to: NamedService(destination: team.destination, organisation: "Wigan team")
      )
    )
    .thenRefused(by: "INV-03")
  }

  @Test func `is refused with a consent to sharing with the police`() {
    given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)
      .when(.referredOn())
      .thenRefused(by: "INV-03")
  }

  @Test func `is refused above the level that was agreed`() {
    agreed.when(.referredOn(.summary)).thenRefused(by: "INV-03")
  }

  @Test func `is refused from the minute in which consent is withdrawn`() {
    agreed.and(.withdrew([.service], at: at("09:40"))).when(.referredOn())
      .thenRefused(by: "INV-03")
  }

  @Test func `is recorded and marked if it was made without consent`() {
    given(.registered(), .referred(), in: .tested)
      .when(.referredOn(under: .unauthorised), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority, .breachSuspected])
  }

  @Test func `is refused to a role that may not tell so much`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.service, .full, service: team)),
      in: .tested
    )
    .when(.referredOn(.summary, by: .engagement))
    .thenRefused(by: "EV31")
  }

  @Test func `is refused twice under one reference`() {
    agreed.and(.referredOn()).when(.referredOn(at: at("09:50"))).thenRefused(by: "EV31")
  }

  @Test func `is refused when the answer is due before it`() {
    agreed.when(.referredOn(answerBy: date("2026-03-29"))).thenRefused(by: "EV31")
  }

  @Test func `is recorded when the answer is due on the same day`() {
    agreed.when(.referredOn(answerBy: date("2026-03-30"))).thenRecorded()
  }

  @Test func `says that a referral to the service is open already`() {
    agreed.and(.referredOn())
      .when(.referredOn(as: ReferralID(checked: "OR-0002"), at: at("09:50")))
      .thenWarned(by: "EV31")
  }

  @Test func `is refused to a service for children when the person is an adult`() {
    let camhs = NamedService(destination: .camhs, organisation: "CAMHS")
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.service, service: camhs)),
      in: .tested
    )
    .when(.referredOn(to: camhs))
    .thenRefused(by: "EV31")
  }

  @Test func `for an assessment under the Act is refused as routine`() {
    let act = NamedService(destination: .mentalHealthActAssessment, organisation: "Duty team")
    given(.registered(), .referred(), .met(), .agreed(.to(.service, service: act)), in: .tested)
      .when(.referredOn(to: act))
      .thenRefused(by: "EV31")
  }

  @Test func `for an assessment under the Act is recorded as urgent`() {
    let act = NamedService(destination: .mentalHealthActAssessment, organisation: "Duty team")
    given(.registered(), .referred(), .met(), .agreed(.to(.service, service: act)), in: .tested)
      .when(.referredOn(to: act, urgency: .emergency))
      .thenRecorded()
  }
}
