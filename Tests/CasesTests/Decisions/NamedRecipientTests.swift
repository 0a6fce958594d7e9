@testable import Cases
import TestSupport
import Testing

@Suite struct `Sharing with somebody named` {
  let service = given(
    .registered(), .referred(), .met(),
    .agreed(.to(.service, service: team), .to(.family, named: "Ann Reeve")),
    in: .tested
  )

  @Test func `is recorded to the service that was agreed`() {
    service.when(.shared(with: .mentalHealth, for: .service, service: team)).thenRecorded()
  }

  @Test func `takes capitals and blanks in a name for nothing`() {
    let same = NamedService(destination: team.destination, organisation: " salford  TEAM ")
    service.when(.shared(with: .mentalHealth, for: .service, service: same)).thenRecorded()
  }

  @Test func `is refused to another service of the same kind`() {
    let other = NamedService(destination: team.destination, organisation: "Wigan team")
    service.when(.shared(with: .mentalHealth, for: .service, service: other))
      .thenRefused(by: "INV-03")
  }

  @Test func `is refused to a service of another kind with the same name`() {
    let other = NamedService(destination: .talkingTherapies, organisation: team.organisation)
    service.when(.shared(with: .mentalHealth, for: .service, service: other))
      .thenRefused(by: "INV-03")
  }

  @Test func `is refused to a service that is not named`() {
    service.when(.shared(with: .mentalHealth, for: .service)).thenRefused(by: "INV-03")
  }

  @Test func `is recorded to any organisation if only the kind was agreed`() {
    given(
      .registered(), .referred(), .met(),
      .agreed(
        .to(.service, service: NamedService(destination: team.destination, organisation: nil))
      ),
      in: .tested
    )
    .when(.shared(with: .mentalHealth, for: .service, service: team))
    .thenRecorded()
  }

  @Test func `is recorded to the relative who was agreed`() {
    service.when(.shared(with: .family, for: .family, named: "ann reeve")).thenRecorded()
  }

  @Test(arguments: [nil, "Tom Reeve"] as [FullName?])
  func `is refused to another relative, or to nobody in particular`(_ name: FullName?) {
    service.when(.shared(with: .family, for: .family, named: name)).thenRefused(by: "INV-03")
  }

  @Test func `ends for one consent alone if that is withdrawn by name`() {
    service.and(
      .agreed(.to(.police), as: ConsentID(checked: "K-0002"), at: at("09:12")),
      .withdrew(consents: [consentOne], at: at("09:20"))
    )
    .when(.shared(under: .consent(ConsentID(checked: "K-0002"))))
    .thenRecorded()
  }

  @Test func `goes on for one service if another is refused`() {
    service.and(.refused(.service))
      .when(.shared(with: .mentalHealth, for: .service, service: team))
      .thenRecorded()
  }
}

@Suite struct `A role` {
  let agreed = given(
    .registered(), .referred(), .met(),
    .agreed(.to(.police, .full), .to(.service, .full, service: team)),
    in: .tested
  )

  @Test func `tells up to its own level`() {
    agreed.when(.shared(.summary, by: .facilitator)).thenRecorded()
  }

  @Test func `does not tell more than its own level`() {
    agreed.when(.shared(.full, by: .facilitator)).thenRefused(by: "EV30")
  }

  @Test func `tells those whom it may tell`() {
    agreed.when(.shared(with: .mentalHealth, for: .service, service: team, by: .engagement))
      .thenRecorded()
  }

  @Test func `does not tell anybody else`() {
    agreed.when(.shared(by: .engagement)).thenRefused(by: "EV30")
  }

  @Test func `that dispatches reports tells nothing else`() {
    agreed.when(.shared(by: .administrator)).thenRefused(by: "EV30")
  }

  @Test func `that dispatches reports sends an approved one`() {
    agreed.and(.approved())
      .when(
        .shared(what: .report(SharedReport(report: reportOne, version: 1)), by: .administrator)
      )
      .thenRecorded()
  }
}

@Suite struct `Sending a report` {
  let agreed = given(
    .registered(), .referred(), .met(), .agreed(.to(.police)), .approved(), in: .tested
  )
  let report = SharedContent.report(SharedReport(report: reportOne, version: 1))

  @Test func `is recorded once it is approved`() {
    agreed.when(.shared(what: report)).thenRecorded()
  }

  @Test func `is refused for a version that nobody approved`() {
    agreed.when(.shared(what: .report(SharedReport(report: reportOne, version: 2))))
      .thenRefused(by: "EV30")
  }

  @Test func `is refused to somebody it was not approved for`() {
    agreed.when(.shared(with: .officerInCase, what: report)).thenRefused(by: "EV30")
  }

  @Test func `is refused after the last day of its approval`() {
    agreed.and(.approved(version: 2, expires: date("2026-03-30")))
      .when(
        .shared(
          what: .report(SharedReport(report: reportOne, version: 2)),
          at: at("00:01", on: "2026-03-31")
        )
      )
      .thenRefused(by: "EV30")
  }

  @Test func `counts as the level of the report, whatever is said`() {
    given(
      .registered(), .referred(), .met(), .agreed(.to(.police)), .approved(.summary), in: .tested
    )
    .when(.shared(.contact, what: report))
    .thenRefused(by: "INV-03")
  }

  @Test func `says that there is a later version`() {
    agreed.and(.approved(version: 2)).when(.shared(what: report)).thenWarned(by: "EV30")
  }
}

@Suite struct `Approving a report` {
  let agreed = given(.registered(), .referred(), .met(), .agreed(.to(.police)), in: .tested)

  @Test func `is recorded by somebody who did not write it`() {
    agreed.when(.approved()).thenRecorded()
  }

  @Test func `is refused to its author`() {
    agreed.when(.approved(writtenBy: .lead)).thenRefused(by: "INV-11")
  }

  @Test func `is refused in the name of somebody else`() {
    agreed.when(.approved(approver: .manager)).thenRefused(by: "INV-11")
  }

  @Test func `is refused when nobody may get it`() {
    agreed.when(.approved(for: [])).thenRefused(by: "EV28")
  }

  @Test func `is refused when sending it would rest on nothing`() {
    agreed.when(.approved(under: [])).thenRefused(by: "EV28")
  }

  @Test func `is refused for a version that was approved before`() {
    agreed.and(.approved()).when(.approved(at: at("09:40"))).thenRefused(by: "EV28")
  }

  @Test func `says early that it could not be sent`() {
    agreed.when(.approved(.summary)).thenWarned(by: "INV-03")
  }

  @Test func `says that a consent is not known`() {
    agreed.when(.approved(under: [consentOne, ConsentID(checked: "K-0009")]))
      .thenWarned(by: "INV-03")
  }
}

@Suite struct `Receiving information` {
  let agreed = given(
    .registered(), .referred(), .met(), .agreed(.to(.records, nil)), in: .tested
  )

  @Test func `is recorded under a consent to ask others`() {
    agreed.when(.received(under: .consent(consentOne))).thenRecorded()
  }

  @Test func `is refused under a consent that has been withdrawn`() {
    agreed.and(.withdrew([.records], at: at("09:20")))
      .when(.received(under: .consent(consentOne)))
      .thenRefused(by: "EV26")
  }

  @Test func `is recorded and marked if it has come without consent`() {
    agreed.when(.received(under: .consent(ConsentID(checked: "K-0002"))), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is recorded on another basis that is stated`() {
    agreed.when(.received(under: .stated("A letter that came by itself"))).thenRecorded()
  }

  @Test func `says that somebody who has been met can be asked`() {
    agreed.when(.received(under: .preContact)).thenWarned(by: "EV26")
  }
}
