@testable import Cases
import TestSupport
import Testing

@Suite struct `Giving consent` {
  let adult = given(.registered(), .referred(), .met(), in: .tested)

  @Test func `is recorded of an adult, whose capacity is presumed`() {
    adult.when(.agreed(.to(.police))).thenRecorded()
  }

  @Test func `is refused to an appropriate adult`() {
    adult.when(.agreed(.to(.police), giver: .appropriateAdult, named: "Ann Reeve"))
      .thenRefused(by: "INV-04")
  }

  @Test(arguments: [ConsentGiver.attorney, .deputy])
  func `is refused to an attorney or deputy of somebody who can decide`(_ giver: ConsentGiver) {
    adult.when(.agreed(.to(.police), giver: giver, named: "Ann Reeve"))
      .thenRefused(by: "INV-04")
  }

  @Test(arguments: [ConsentGiver.attorney, .deputy])
  func `is recorded of an attorney or deputy of somebody who cannot`(_ giver: ConsentGiver) {
    adult.and(.assessedCapacity(.lacks))
      .when(.agreed(.to(.police), giver: giver, named: "Ann Reeve"))
      .thenRecorded()
  }

  @Test func `is refused while the latest assessment says that the person cannot`() {
    adult.and(.assessedCapacity(.lacks)).when(.agreed(.to(.police))).thenRefused(by: "INV-04")
  }

  @Test func `is recorded of the time before the person could not decide`() {
    adult.and(.assessedCapacity(.lacks))
      .when(.agreed(.to(.police), at: at("09:04")), now: moment("09:30").instant)
      .thenRecorded()
  }

  @Test func `is refused whatever an assessment by the law for children found since`() {
    adult.and(
      .assessedCapacity(.lacks),
      .assessedCapacity(.competent, by: .gillick, at: at("09:06"))
    )
    .when(.agreed(.to(.police)))
    .thenRefused(by: "INV-04")
  }

  @Test func `says that the latest assessment came to no finding`() {
    adult.and(.assessedCapacity(.unable)).when(.agreed(.to(.police))).thenWarned(by: "INV-04")
  }

  @Test func `is recorded for another decision than the one that was assessed`() {
    adult.and(.assessedCapacity(.lacks, for: [.court]))
      .when(.agreed(.to(.police)))
      .thenRecorded()
  }

  @Test func `is recorded once a later assessment says that the person can`() {
    adult.and(.assessedCapacity(.lacks), .assessedCapacity(.has, at: at("09:08")))
      .when(.agreed(.to(.police)))
      .thenRecorded()
  }

  @Test func `is refused up to the time of the next assessment`() {
    adult.and(.assessedCapacity(.lacks, retestAt: moment("12:00")))
      .when(.agreed(.to(.police), at: at("11:59")), now: moment("11:59").instant)
      .thenRefused(by: "INV-04")
  }

  @Test func `is recorded from the time of the next assessment on`() {
    adult.and(.assessedCapacity(.lacks, retestAt: moment("12:00")))
      .when(.agreed(.to(.police), at: at("12:00")))
      .thenRecorded()
  }

  @Test func `says that the next assessment has not been made`() {
    adult.and(.assessedCapacity(.lacks, retestAt: moment("12:00")))
      .when(.agreed(.to(.police), at: at("12:00")))
      .thenWarned(by: "INV-04")
  }

  @Test func `says once for all purposes that the age is not known`() throws {
    let decision = try given(.registered(born: "unknown"), .referred(), .met(), in: .tested)
      .when(.agreed(.to(.police), .to(.court))).answer.get()
    #expect(decision.warnings.map(\.rule) == ["INV-04"])
  }

  @Test func `names who cannot agree in words`() throws {
    let answer = adult.and(.assessedCapacity(.lacks)).when(.agreed(.to(.police))).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.problem.hasPrefix("The person cannot agree to POLICE") == true)
  }

  @Test(arguments: [
    NamedService(destination: .other, organisation: nil),
    NamedService(destination: .housing, organisation: "All agencies"),
    NamedService(destination: .other, organisation: "any other relevant services"),
  ]) func `is refused to services that are not named`(_ service: NamedService) {
    adult.when(.agreed(.to(.service, service: service))).thenRefused(by: "EV19")
    adult.and(.agreed(.to(.service, service: service)))
      .when(.referredOn(to: service))
      .thenRefused(by: "INV-03")
  }

  @Test func `says that a kind of service has no name`() {
    let service = NamedService(destination: .housing, organisation: nil)
    adult.when(.agreed(.to(.service, service: service))).thenWarned(by: "EV19")
  }

  @Test func `is recorded to one named service`() {
    let service = NamedService(destination: .other, organisation: "Salford Other Services")
    adult.when(.agreed(.to(.service, service: service))).thenRecorded()
  }

  @Test func `is refused twice for one purpose at different levels`() {
    adult.when(.agreed(.to(.police), .to(.police, .full))).thenRefused(by: "EV19")
    adult.when(.agreed(.to(.service, service: team), .to(.service, .full, service: team)))
      .thenRefused(by: "EV19")
  }

  @Test func `is recorded at different levels for different recipients`() {
    adult.when(.agreed(.to(.police, only: .custody), .to(.police, .full, only: .officerInCase)))
      .thenRecorded()
  }

  @Test func `that is reported counts for nothing if nobody could give it`() {
    adult.and(.assessedCapacity(.lacks), .agreed(.to(.police)))
      .when(.shared())
      .thenRefused(by: "INV-03")
  }

  @Test func `that is reported is marked if nobody could give it`() {
    adult.and(.assessedCapacity(.lacks))
      .when(.agreed(.to(.police)), intent: .reported)
      .thenRecorded([.reported, .withoutAuthority])
  }

  @Test func `is refused on an assessment that does not exist`() {
    adult.when(.agreed(.to(.police), basis: .assessment(Scenario.entry(9))))
      .thenRefused(by: "INV-04")
  }

  @Test func `is recorded and marked if the age is not known`() {
    given(.registered(born: "unknown"), .referred(), .met(), in: .tested)
      .when(.agreed(.to(.police)))
      .thenRecorded(.provisional)
  }

  @Test func `says that the age is not known`() {
    given(.registered(born: "unknown"), .referred(), .met(), in: .tested)
      .when(.agreed(.to(.police)))
      .thenWarned(by: "INV-04")
  }

  @Test func `is refused without a purpose`() {
    adult.when(.agreed()).thenRefused(by: "EV19")
  }

  @Test func `is refused if it would end before it began`() {
    adult.when(.agreed(.to(.police), until: moment("09:10"))).thenRefused(by: "EV19")
  }

  @Test func `is refused for research together with something else`() {
    adult.when(.agreed(.to(.police), .to(.research))).thenRefused(by: "EV19")
  }

  @Test func `is recorded for research alone`() {
    adult.when(.agreed(.to(.research))).thenRecorded()
  }

  @Test func `is refused for a recipient whom the purpose does not cover`() {
    adult.when(.agreed(.to(.police, only: .gp))).thenRefused(by: "EV19")
  }

  @Test func `is refused before anybody was met`() {
    given(.registered(), .referred(), in: .tested)
      .when(.agreed(.to(.police)))
      .thenRefused(by: "EV19")
  }

  @Test func `is refused when it is dated before the first contact`() {
    adult.when(.agreed(.to(.police), at: at("08:59")), now: moment("09:30").instant)
      .thenRefused(by: "EV19")
  }

  @Test func `is refused twice under one reference`() {
    adult.and(.agreed(.to(.police))).when(.agreed(.to(.court))).thenRefused(by: "EV19")
  }

  @Test func `is refused to a role that may not ask for it`() {
    adult.when(.agreed(.to(.police), by: .engagement)).thenRefused(by: "EV19")
  }

  @Test func `is recorded by a role that may ask for it`() {
    adult.when(.agreed(.to(.service, service: team), by: .engagement)).thenRecorded()
  }

  @Test func `is refused in a closed case`() {
    adult.and(.closed(.noNeed)).when(.agreed(.to(.police), at: at("15:00")))
      .thenRefused(by: "EV36")
  }
}
