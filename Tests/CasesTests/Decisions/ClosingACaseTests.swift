@testable import Cases
import TestSupport
import Testing

@Suite struct `Closing a case` {
  let disposed = given(
    .registered(),
    .referred(),
    .triaged(),
    .arrested(),
    .met(),
    .disposed(),
    in: .tested
  )
  let open = given(.registered(), .referred(), .triaged(), .arrested(), .met(), in: .tested)

  @Test func `is recorded once every matter is disposed of`() {
    disposed.when(.closed()).thenRecorded()
  }

  @Test func `as done is refused with an open matter`() {
    open.when(.closed()).thenRefused(by: "INV-07")
  }

  @Test func `as done is refused with an open matter even if a reason is coded`() {
    open.when(.closed(undisposed: [matterOne])).thenRefused(by: "INV-07")
  }

  @Test func `as done is refused while one offence of a matter is open`() {
    given(
      .registered(),
      .referred(),
      .arrested(alleged: [nil, nil]),
      .disposed(partial: [1]),
      in: .tested
    )
    .when(.closed())
    .thenRefused(by: "INV-07")
  }

  @Test func `as done is refused with an open matter of which no offence is known`() {
    given(.registered(), .referred(), .arrested(alleged: []), in: .tested)
      .when(.closed())
      .thenRefused(by: "INV-07")
  }

  @Test func `as done is refused after a charge, which is no end`() {
    open.and(.disposed(.charged)).when(.closed()).thenRefused(by: "INV-07")
  }

  @Test func `for another reason is refused unless it is coded why`() {
    open.when(.closed(.disengaged)).thenRefused(by: "INV-07")
  }

  @Test func `for another reason is recorded if it is coded why`() {
    open.when(.closed(.disengaged, undisposed: [matterOne])).thenRecorded()
  }

  @Test func `is refused when it names a matter that is not there`() {
    disposed.when(.closed(.disengaged, undisposed: [MatterID(checked: "M-0009")]))
      .thenRefused(by: "INV-07")
  }

  @Test func `that has been done is recorded with an open matter, and marked`() {
    open.when(.closed(), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `is refused while a hearing has no result`() {
    open.and(.listed(), .disposed()).when(.closed()).thenRefused(by: "INV-07")
  }

  @Test func `is recorded when the hearing was taken out of the list`() {
    open.and(.listed(), .listed(.vacated), .disposed()).when(.closed()).thenRecorded()
  }

  @Test func `is refused while an approved report has not gone out`() {
    disposed.and(.agreed(.to(.police)), .approved()).when(.closed()).thenRefused(by: "INV-07")
  }

  @Test func `is recorded once the report has gone out`() {
    disposed.and(
      .agreed(.to(.police)),
      .approved(),
      .shared(what: .report(SharedReport(report: reportOne, version: 1)))
    )
    .when(.closed())
    .thenRecorded()
  }

  @Test func `is recorded when the report must not go out any more`() {
    disposed.and(.agreed(.to(.police)), .approved(), .withdrew(all: true)).when(.closed())
      .thenRecorded()
  }

  @Test func `is recorded when the approval of the report has run out`() {
    disposed.and(.agreed(.to(.police)), .approved(expires: date("2026-03-29"))).when(.closed())
      .thenRecorded()
  }

  @Test func `is refused while nobody owns an open referral`() {
    disposed.and(.referredOn()).when(.closed()).thenRefused(by: "INV-07")
  }

  @Test func `is recorded when somebody at work owns it`() {
    disposed.and(.referredOn()).when(.closed(owners: [referralOne: .senior])).thenRecorded()
  }

  @Test func `is refused when somebody who has left owns it`() {
    disposed.and(.referredOn()).when(.closed(owners: [referralOne: .leaver]))
      .thenRefused(by: "INV-07")
  }

  @Test func `is recorded when the referral has its final outcome`() {
    disposed.and(.referredOn(), .answered(.attended)).when(.closed()).thenRecorded()
  }

  @Test func `is refused when it names a referral that is not there`() {
    disposed.when(.closed(owners: [referralOne: .senior])).thenRefused(by: "INV-07")
  }

  @Test func `is refused with an open concern that nobody has taken over`() {
    disposed.and(.worried()).when(.closed()).thenRefused(by: "INV-07")
  }

  @Test func `is recorded with an open concern that somebody has taken over`() {
    disposed.and(.worried()).when(.closed(handingOver: [concernOne])).thenRecorded()
  }

  @Test func `is recorded with a concern about somebody else in another case`() {
    disposed.and(.registered(twin), .worried(about: twin, in: [])).when(.closed()).thenRecorded()
  }

  @Test func `is recorded with a concern that is closed`() {
    disposed.and(.worried(), .decided(), .settled()).when(.closed()).thenRecorded()
  }

  @Test func `is refused before the last contact`() {
    disposed.and(.met(at: at("14:30"))).when(.closed(), now: moment("15:00").instant)
      .thenRefused(by: "EV35")
  }

  @Test func `is refused twice`() {
    disposed.and(.closed()).when(.closed(at: at("15:00"))).thenRefused(by: "EV35")
  }

  @Test(arguments: [ClosingReason.transferred, .custodyHandover])
  func `by handing it over is refused to nobody`(_ reason: ClosingReason) {
    disposed.when(.closed(reason)).thenRefused(by: "EV35")
  }

  @Test func `with a letter is refused without a consent to it`() {
    let letter = SentLetter(to: .gp, name: "A practice", consent: consentOne, disclosure: nil)
    disposed.and(.agreed(.to(.police))).when(.closed(letter: .sent(letter)))
      .thenRefused(by: "INV-03")
  }

  @Test func `with a letter on a consent that was withdrawn says so`() throws {
    let letter = SentLetter(to: .gp, name: "A practice", consent: consentOne, disclosure: nil)
    let answer = disposed.and(.agreed(.to(.gp)), .withdrew([.gp]))
      .when(.closed(letter: .sent(letter))).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.problem.hasPrefix("Consent K-0001 was withdrawn at") == true)
  }

  @Test func `with a letter to the person takes no consent to it`() {
    let letter = SentLetter(to: .person, name: "Daniel", consent: consentOne, disclosure: nil)
    disposed.when(.closed(letter: .sent(letter))).thenRecorded()
  }

  @Test func `with a letter is recorded with a consent to it`() {
    let letter = SentLetter(to: .gp, name: "A practice", consent: consentOne, disclosure: nil)
    disposed.and(.agreed(.to(.gp))).when(.closed(letter: .sent(letter))).thenRecorded()
  }
}
