@testable import Cases
import TestSupport
import Testing

@Suite struct `Screening` {
  let engaged = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.engage, nil)),
    in: .tested
  )
  let met = given(.registered(), .referred(), .met(), in: .tested)

  @Test func `is recorded with consent to engage`() {
    engaged.when(.screened()).thenRecorded()
  }

  @Test func `is refused without it`() {
    met.when(.screened()).thenRefused(by: "INV-05")
  }

  @Test func `is refused before it was given`() {
    engaged.when(.screened(at: at("09:09")), now: moment("09:30").instant)
      .thenRefused(by: "INV-05")
  }

  @Test func `is refused with consent to something else`() {
    met.and(.agreed(.to(.police))).when(.screened()).thenRefused(by: "INV-05")
  }

  @Test func `is refused from the minute in which the consent is withdrawn`() {
    engaged.and(.withdrew([.engage], at: at("09:20"))).when(.screened())
      .thenRefused(by: "INV-05")
  }

  @Test func `is recorded if the consent is withdrawn a minute later`() {
    engaged.and(.withdrew([.engage], at: at("09:21")))
      .when(.screened(), now: moment("09:30").instant)
      .thenRecorded()
  }

  @Test func `is refused when the consent came from nobody who could give it`() {
    met.and(.assessedCapacity(.lacks), .agreed(.to(.engage, nil))).when(.screened())
      .thenRefused(by: "INV-05")
  }

  @Test func `is recorded and marked if it has been done without consent`() {
    met.when(.screened(), intent: .reported).thenRecorded([.reported, .withoutAuthority])
  }

  @Test(arguments: [EngagementBasis.vitalInterests, .recordsOnly, .bestInterests])
  func `is recorded on another basis`(_ basis: EngagementBasis) {
    met.when(.screened(on: basis)).thenRecorded()
  }

  @Test func `says that best interests go with an assessment of capacity`() {
    met.when(.screened(on: .bestInterests)).thenWarned(by: "INV-05")
  }

  @Test(arguments: [ScreeningDomain.suicide, .selfHarm], [ScreeningFinding.possible, .identified])
  func `is refused without the risks where somebody may harm themselves`(
    _ domain: ScreeningDomain,
    _ finding: ScreeningFinding
  ) {
    engaged.when(.screened([domain: finding])).thenRefused(by: "EV22")
  }

  @Test func `says that a tool is for people of another age`() {
    engaged.when(.screened(with: ["CHAT"])).thenWarned(by: "EV22")
    engaged.when(.screened(with: ["AUDIT"])).thenNotWarned()
    given(
      .registered(born: "2008-05-20"),
      .referred(),
      .met(),
      .agreed(.to(.engage, nil)),
      in: .tested
    )
    .when(.screened(with: ["CHAT"]))
    .thenNotWarned()
  }

  @Test(arguments: zip(["2008-03-31", "2008-03-30"], [false, true]))
  func `counts somebody as a child up to the day before their birthday`(
    _ born: String,
    _ isWarned: Bool
  ) {
    let outcome = given(
      .registered(born: born),
      .referred(),
      .met(),
      .agreed(.to(.engage, nil)),
      in: .tested
    )
    .when(.screened(with: ["CHAT"]))
    if isWarned { outcome.thenWarned(by: "EV22") } else { outcome.thenNotWarned() }
  }

  @Test func `is refused with the level of another risk only`() {
    engaged.when(.screened([.suicide: .possible]), .risks(.neglect)).thenRefused(by: "EV22")
  }

  @Test func `is recorded together with the risks`() {
    engaged.when(.screened([.suicide: .possible]), .risks(.suicide)).thenRecorded()
  }

  @Test func `is recorded without the risks where there is no concern`() {
    engaged.when(.screened([.suicide: .noConcern])).thenRecorded()
  }

  @Test func `is refused if it ended before it began`() {
    engaged.when(.screened(start: moment("09:20"), end: moment("09:19")))
      .thenRefused(by: "EV22")
  }

  @Test func `is doubted if nothing was found in no time`() {
    engaged.when(
      .screened([.alcohol: .noConcern], start: moment("09:18"), end: moment("09:20"))
    )
    .thenWarned(by: "EV22")
  }

  @Test func `is refused when it ended or began in the future`() {
    engaged.when(.screened(start: moment("09:20"), end: moment("11:00"))).thenRefused(by: "EV22")
    engaged.when(.screened(start: moment("10:20"))).thenRefused(by: "EV22")
  }
}
