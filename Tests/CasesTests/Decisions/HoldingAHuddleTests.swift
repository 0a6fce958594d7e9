@testable import Cases
import TestSupport
import Testing

@Suite struct `Holding a huddle` {
  let service = given(in: .tested)
  let gathered = given(.gathered(), in: .tested)
  let assigned = given(.gathered(), .acted(.assigned, owner: .facilitator), in: .tested)

  private func opened(_ outcome: Outcome) throws -> HuddleOpened? {
    guard case .huddleOpened(let content)? = try outcome.answer.get().events.first?.event else {
      return nil
    }
    return content
  }

  @Test func `begins it`() {
    service.when(.gathered()).thenRecorded()
  }

  @Test func `begins one for a slot`() {
    gathered.when(.gathered(at: at("10:30"))).thenRefused(by: "INV-01")
  }

  @Test func `begins it in the stream of its day and slot`() {
    service.when(.gathered(in: .huddle("PM"))).thenRefused(by: "EV48")
  }

  @Test func `begins it on its own day`() {
    service.when(.gathered(at: at("10:00", on: "2026-03-31"))).thenRefused(by: "EV48")
  }

  @Test func `is in time up to ten minutes late`() throws {
    let outcome = service.when(.gathered(at: at("10:10")))
    #expect(try opened(outcome)?.lateMinutes == nil)
    #expect(try outcome.answer.get().warnings == [])
  }

  @Test func `begins it at most an hour before its time`() {
    gathered.when(.gathered("PM", at: at("10:06"))).thenRefused(by: "EV48")
    gathered.when(.gathered("PM", at: at("10:06")), intent: .reported)
      .thenRecorded([.reported, .irregular])
    gathered.when(.gathered("PM", at: at("15:00"))).thenRecorded()
  }

  @Test func `is late after that`() throws {
    let outcome = service.when(.gathered(at: at("10:11")))
    outcome.thenWarned(by: "EV48")
    #expect(try opened(outcome)?.lateMinutes == 11)
  }

  @Test func `is led by somebody who may be the duty senior`() {
    service.when(.gathered(led: .facilitator)).thenRefused(by: "EV48")
  }

  @Test func `counts who leads it as there, and says so when they are said to be away`() throws {
    let led = service.when(.gathered(present: [.facilitator]))
    #expect(try led.answer.get().warnings == [])
    service.when(.gathered(present: [.facilitator], apologies: [.lead])).thenWarned(by: "EV48")
  }

  @Test func `knows everybody who is named`() {
    service.when(.gathered(present: [.lead, .newcomer])).thenRefused(by: "EV48")
  }

  @Test func `names nobody in two places`() {
    service.when(.gathered(present: [.lead, .facilitator], apologies: [.facilitator]))
      .thenRefused(by: "EV48")
  }

  @Test func `asks for a check on whoever is unaccounted for`() {
    service.when(.gathered(present: [.lead], unaccounted: [.facilitator])).thenWarned(by: "EV48")
  }

  @Test func `takes what is brought up until it ends`() {
    gathered.when(.raised("Cover for Bury")).thenRecorded()
    gathered.and(.dispersed()).when(.raised("Cover for Bury", at: at("10:30")))
      .thenRefused(by: "EV49")
  }

  @Test func `takes nothing before it began`() {
    service.when(.raised("Cover for Bury")).thenRefused(by: "INV-01")
  }

  @Test func `takes nothing that says nothing`() {
    gathered.when(.raised()).thenRefused(by: "EV49")
  }

  @Test(arguments: ["999 026 0001 waits", "See 9990260001"])
  func `takes no number of a person`(_ text: String) {
    gathered.when(.raised(Line(checked: text))).thenRefused(by: "EV49")
  }

  @Test func `has only the reference of what is restricted`() {
    let restricted = given(
      .registered(),
      .worried(at: at("09:10")),
      .decided(restricting: .restricted, at: at("09:20")),
      .gathered(),
      in: .tested
    )
    restricted.when(.raised(concerns: [concernOne])).thenRecorded()
    restricted.when(.raised("A threat", concerns: [concernOne])).thenRefused(by: "INV-12")
  }

  @Test func `has words about what is not`() {
    given(.registered(), .worried(at: at("09:10")), .gathered(), in: .tested)
      .when(.raised("Chase the answer", concerns: [concernOne])).thenRecorded()
  }

  @Test func `ends it once`() {
    gathered.when(.dispersed()).thenRecorded()
    gathered.and(.dispersed()).when(.dispersed(at: at("10:30"))).thenRefused(by: "EV51")
  }

  @Test func `ends none that did not begin`() {
    service.when(.dispersed()).thenRefused(by: "INV-01")
  }

  @Test func `ends it after it began`() {
    gathered.when(.dispersed(at: at("09:59")), now: moment("10:20").instant)
      .thenRefused(by: "EV51")
  }

  @Test func `says what goes on to the next one`() throws {
    let decision = try assigned.when(.dispersed()).answer.get()
    guard case .huddleClosed(let content)? = decision.events.first?.event else {
      Issue.record("It was not closed.")
      return
    }
    #expect(content.carriedActions == [actionOne])
  }

  @Test func `begins with what is open from the one before`() throws {
    let outcome = assigned.and(.dispersed()).when(.gathered("PM", at: at("16:00")))
    #expect(try opened(outcome)?.carriedActions?.map(\.action) == [actionOne])
    let done = assigned.and(.acted(.completed, at: at("10:08")))
    #expect(try opened(done.when(.gathered("PM", at: at("16:00"))))?.carriedActions == [])
  }

  @Test func `goes on with what is open from the one before`() {
    let carried = CarriedAction(action: actionOne, owner: Author.facilitator.staff, due: nil)
    let later = assigned.and(.gathered("PM", carrying: [carried], at: at("16:00")))
    later.when(.acted(.completed, in: .huddle("PM"), at: at("16:10"))).thenRecorded()
    later.when(.acted(.completed, at: at("16:10"))).thenRefused(by: "EV50")
  }
}
