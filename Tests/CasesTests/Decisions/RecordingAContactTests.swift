@testable import Cases
import TestSupport
import Testing

@Suite struct `Recording a contact` {
  let referred = given(.registered(), .referred(), .triaged(), in: .tested)

  @Test func `is recorded`() {
    referred.when(.met()).thenRecorded()
  }

  @Test func `is refused when it ended before it began`() {
    referred.when(
      .met(start: moment("09:00"), end: moment("08:59")),
      now: moment("10:00").instant
    )
    .thenRefused(by: "EV17")
  }

  @Test func `is recorded when it lasted nearly as long as it can`() {
    referred.when(
      .met(start: moment("08:00"), end: moment("19:59")),
      now: moment("20:00").instant
    )
    .thenRecorded()
  }

  @Test func `is refused when it lasted as long as no contact does`() {
    referred.when(
      .met(start: moment("08:00"), end: moment("20:00")),
      now: moment("20:00").instant
    )
    .thenRefused(by: "EV17")
  }

  @Test func `is refused when it began in the future`() {
    referred.when(.met(start: moment("09:10"))).thenRefused(by: "EV17")
  }

  @Test func `is refused to a peer mentor who is not on the case`() {
    referred.when(.met(by: .mentor)).thenRefused(by: "EV17")
  }

  @Test func `is recorded by a peer mentor who is on the case`() {
    referred.and(.allocated(to: .facilitator), .allocated(to: .mentor, as: .peer))
      .when(.met(by: .mentor))
      .thenRecorded()
  }

  @Test func `says that telling somebody else is a disclosure`() {
    referred.when(.met(with: .family, toldNothing: false)).thenWarned(by: "EV17")
  }

  @Test func `says what to do about an account of the alleged offence`() {
    referred.when(.met(gaveAccount: true)).thenWarned(by: "EV17")
  }

  @Test func `asks for the next attempt when nobody was reached`() {
    referred.when(.met(.asleep)).thenWarned(by: "EV17")
  }

  @Test(arguments: [Safety.no, .unknown])
  func `says that a message was not known to be safe`(_ safety: Safety) {
    referred.and(.detailed(voicemail: safety))
      .when(.met(.messageLeft, medium: .telephone, next: at("15:00")))
      .thenWarned(by: "EV17")
  }

  @Test(arguments: [
    (Medium.textMessage, ContactDetails.safe(text: .no)), (.instantMessage, .safe(text: .unknown)),
    (.email, .safe()), (.email, .safe(email: .no)), (.other, .safe(letter: .no)),
  ])
  func `says that a way of writing was not known to be safe`(
    _ medium: Medium,
    _ contact: ContactDetails
  ) {
    referred.and(.detailed(contact: contact)).when(.met(medium: medium)).thenWarned(by: "EV17")
  }

  @Test(arguments: [Medium.textMessage, .email, .other])
  func `says nothing of a way of writing that is known to be safe`(_ medium: Medium) {
    referred.and(.detailed(contact: .safe(email: .yes), address: .at(safe: .yes)))
      .when(.met(medium: medium)).thenNotWarned()
  }

  @Test(arguments: [Safety.no, .unknown])
  func `says that a letter went to an address that is not known to be safe`(_ safety: Safety) {
    let living = referred.and(.detailed(contact: .safe(), address: .at(safe: safety)))
    living.when(.met(medium: .other)).thenWarned(by: "EV17")
    living.and(.detailed(address: .at(.letters, safe: .yes)))
      .when(.met(medium: .other)).thenNotWarned()
  }

  @Test func `says nothing of a message that is known to be safe`() throws {
    let decision = try referred.and(.detailed(voicemail: .yes))
      .when(.met(.messageLeft, medium: .telephone, next: at("15:00"))).answer.get()
    #expect(decision.warnings == [])
  }

  @Test func `by note is refused to a peer mentor who is not on the case`() {
    referred.when(.noted(by: .mentor)).thenRefused(by: "EV33")
  }

  @Test func `by note is refused with an adviser whom nobody knows`() {
    referred.when(.noted(adviser: Author("ST99", "SP"))).thenRefused(by: "EV33")
  }

  @Test func `is refused when it ended in the future`() {
    referred.when(.met(start: moment("09:00"), end: moment("11:00"))).thenRefused(by: "EV17")
    referred.when(.met(start: moment("09:00"), end: moment("09:02"))).thenRecorded()
  }
}
