@testable import Cases
import TestSupport
import Testing

@Suite struct `Referring a concern` {
  let decided = given(.registered(), .referred(), .met(), .worried(), .decided(), in: .tested)

  @Test func `is recorded on a ground that the role may use`() {
    decided.when(.escalated()).thenRecorded()
  }

  @Test func `is refused on a ground that the role may not use`() {
    decided.when(.escalated(on: .override(OverrideBasis(ground: .mappa, facts: "He said so"))))
      .thenRefused(by: "INV-03")
  }

  @Test func `is recorded and marked if it was made on such a ground`() {
    decided.when(
      .escalated(on: .override(OverrideBasis(ground: .mappa, facts: "He said so"))),
      intent: .reported
    )
    .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is refused when safeguarding is the only fact`() {
    decided.when(.escalated(on: .override(OverrideBasis(ground: .child, facts: "safeguarding"))))
      .thenRefused(by: "INV-03")
  }

  @Test func `says that a senior has to confirm the ground`() {
    given(.registered(), .referred(), .worried(), in: .tested).when(.escalated())
      .thenWarned(by: "INV-03")
    given(.registered(), .referred(), .worried(), .decided(.monitor), in: .tested)
      .when(.escalated()).thenWarned(by: "INV-03")
  }

  @Test func `needs no more than that a senior has decided on it`() {
    decided.when(.escalated()).thenNotWarned()
  }

  @Test func `is recorded with a consent of a linked case`() {
    let service = NamedService(
      destination: .childSocialCare,
      organisation: "Children's services"
    )
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.service, service: service)),
      .worried(),
      .decided(),
      in: .tested
    )
    .when(.escalated(on: .consent(consentOne)))
    .thenRecorded()
  }

  @Test func `is refused with a consent of another case`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.service, service: team)),
      .worried(in: []),
      .decided(),
      in: .tested
    )
    .when(.escalated(on: .consent(consentOne)))
    .thenRefused(by: "INV-03")
  }

  @Test func `is refused with a consent that was withdrawn for this purpose`() {
    let service = NamedService(destination: .childSocialCare, organisation: "Children's services")
    let withdrawn = given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.police), .to(.service, service: service)),
      .withdrew([.service]),
      .worried(),
      .decided(),
      in: .tested
    )
    withdrawn.when(.escalated(on: .consent(consentOne))).thenRefused(by: "INV-03")
    withdrawn.when(
      .escalated(on: .consent(consentOne), at: at("09:30")),
      intent: .reported,
      now: moment("11:00").instant
    )
    .thenWarned(by: "INV-03")
  }

  @Test func `is refused with a consent for somebody else`() {
    given(
      .registered(),
      .referred(),
      .met(),
      .agreed(.to(.service, service: team)),
      .worried(),
      .decided(),
      in: .tested
    )
    .when(.escalated(on: .consent(consentOne)))
    .thenRefused(by: "INV-03")
  }

  @Test func `is refused when nobody was informed for no reason`() {
    decided.when(.escalated(informed: InformingOfConcern(informed: false, why: nil)))
      .thenRefused(by: "EV39")
  }

  @Test func `to a risk conference is refused without a checklist`() {
    decided.when(.escalated(by: .marac)).thenRefused(by: "EV39")
    decided.when(.escalated(by: .marac), intent: .reported)
      .thenRecorded([.reported, .irregular])
  }

  @Test func `is refused twice under one reference`() {
    decided.and(.escalated()).when(.escalated(at: at("10:40"))).thenRefused(by: "EV39")
  }

  @Test func `by telephone is to be confirmed in writing`() {
    decided.when(.escalated(method: .telephone)).thenWarned(by: "EV39")
  }

  @Test func `is doubted in another area than the child's`() {
    decided.when(.escalated(area: "WIG", author: .senior)).thenWarned(by: "EV39")
  }

  @Test func `is not doubted in the child's area`() throws {
    let decision = try decided.when(.escalated(area: "SAL", author: .senior)).answer.get()
    #expect(decision.warnings == [])
  }

  @Test func `says that no senior has decided yet`() {
    given(.registered(), .referred(), .worried(), in: .tested).when(.escalated())
      .thenWarned(by: "EV39")
  }

  @Test func `works out by when an answer is due, over a bank holiday`() throws {
    let decision = try given(
      .registered(),
      .worried(in: [], at: at("10:10", on: "2026-04-02")),
      in: .tested
    )
    .when(.escalated(at: at("10:30", on: "2026-04-02"))).answer.get()
    // Good Friday, a weekend and Easter Monday lie between.
    #expect(decision.events.first?.event.dueDay == date("2026-04-07"))
  }
}

extension Event {
  /// By when an answer is due, if it is a referral.
  fileprivate var dueDay: CalendarDate? {
    if case .safeguardingReferralMade(let content) = self { content.responseDueBy } else { nil }
  }
}
