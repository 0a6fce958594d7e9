@testable import Cases
import TestSupport
import Testing

@Suite struct `Sharing with somebody named` {
  let service = given(
    .registered(),
    .referred(),
    .met(),
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
      .registered(),
      .referred(),
      .met(),
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
