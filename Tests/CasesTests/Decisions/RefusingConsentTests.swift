@testable import Cases
import TestSupport
import Testing

@Suite struct `Refusing consent` {
  let met = given(.registered(), .referred(), .met(), in: .tested)

  @Test func `is recorded of somebody who was met`() {
    met.when(.refused(.police)).thenRecorded()
  }

  @Test func `is recorded of somebody who would not be seen`() {
    given(.registered(), .referred(), .met(.refused), in: .tested)
      .when(.refused(.police))
      .thenRecorded()
  }

  @Test(arguments: [
    ContactOutcome.asleep, .intoxicated, .distressed, .inInterview, .released, .noReply,
  ])
  func `is refused of somebody who was not reached`(_ outcome: ContactOutcome) {
    given(.registered(), .referred(), .met(outcome), in: .tested)
      .when(.refused(.police))
      .thenRefused(by: "EV20")
  }

  @Test func `looks at the last contact`() {
    met.and(.met(.asleep, at: at("09:12"))).when(.refused(.police)).thenRefused(by: "EV20")
  }

  @Test func `is recorded of somebody whose capacity was found after they had been asleep`() {
    let asleep = given(.registered(), .referred(), .met(.asleep), in: .tested)
    asleep.and(.assessedCapacity(.has)).when(.refused(.police)).thenRecorded()
    asleep.and(.assessedCapacity(.unable)).when(.refused(.police)).thenRefused(by: "EV20")
  }

  @Test func `is refused of somebody who was asleep after their capacity was found`() {
    given(
      .registered(),
      .referred(),
      .assessedCapacity(.has),
      .met(.asleep, at: at("09:12")),
      in: .tested
    )
    .when(.refused(.police)).thenRefused(by: "EV20")
  }

  @Test func `is refused when only somebody else was met`() {
    given(.registered(), .referred(), .met(with: .family), in: .tested)
      .when(.refused(.police))
      .thenRefused(by: "EV20")
  }

  @Test func `is refused of somebody who cannot decide`() {
    met.and(.assessedCapacity(.lacks)).when(.refused(.police)).thenRefused(by: "INV-04")
  }

  @Test func `is refused of a child who is not competent`() {
    let child = given(.registered(born: "2012-09-14"), .referred(), .met(), in: .tested)
    let unable = child.and(.assessedCapacity(.notCompetent, by: .gillick))
    unable.when(.refused(.police)).thenRefused(by: "INV-04")
    unable.when(.refused(.police), intent: .reported).thenRecorded([.reported, .irregular])
    child.and(.assessedCapacity(.competent, by: .gillick)).when(.refused(.police)).thenNotWarned()
  }

  @Test func `says that nobody has assessed a child`() {
    given(.registered(born: "2012-09-14"), .referred(), .met(), in: .tested)
      .when(.refused(.police)).thenWarned(by: "INV-04")
  }

  @Test func `says when it was asked for too often at one stage`() {
    let twice = met.and(
      .refused(.police, at: at("09:15")),
      .refused(.police, at: at("09:16"))
    )
    twice.when(.refused(.police, at: at("09:17"))).thenNotWarned()
    let often = twice.and(.refused(.police, at: at("09:17")))
    often.when(.refused(.police, at: at("09:18"))).thenWarned(by: "EV20")
    often.when(.refused(.court, at: at("09:18"))).thenNotWarned()
  }

  @Test func `counts from the beginning of a stage`() {
    met.and(
      .arrested(),
      .refused(.police, at: at("09:15")),
      .refused(.police, at: at("09:16")),
      .refused(.police, at: at("09:17")),
      .clock(.charged, at: moment("09:18"))
    )
    .when(.refused(.police, at: at("09:19"))).thenNotWarned()
  }

  @Test func `is refused without a purpose`() {
    met.when(.refused()).thenRefused(by: "EV20")
  }

  @Test func `ends what was agreed to for the same purpose`() {
    met.and(.agreed(.to(.police)), .refused(.police)).when(.shared()).thenRefused(by: "INV-03")
  }

  @Test func `leaves what was agreed to for other purposes`() {
    met.and(.agreed(.to(.police)), .refused(.court)).when(.shared()).thenRecorded()
  }

  @Test func `says that a consent by name goes on`() {
    met.and(.agreed(.to(.service, service: team))).when(.refused(.service))
      .thenWarned(by: "EV20")
  }
}
