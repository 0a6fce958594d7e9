@testable import Cases
import TestSupport
import Testing

@Suite struct `Receiving information` {
  let agreed = given(
    .registered(),
    .referred(),
    .met(),
    .agreed(.to(.records, nil)),
    in: .tested
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

  @Test func `says that police intelligence comes with limits`() {
    agreed.when(.received(.policeIntelligence, under: .courtPapers)).thenWarned(by: "EV26")
  }

  @Test func `is recorded on another basis that is stated`() {
    agreed.when(.received(under: .stated("A letter that came by itself"))).thenRecorded()
  }

  @Test func `says that somebody who has been met can be asked`() {
    agreed.when(.received(under: .preContact)).thenWarned(by: "EV26")
  }
}
