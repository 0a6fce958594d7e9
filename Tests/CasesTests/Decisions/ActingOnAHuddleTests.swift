@testable import Cases
import TestSupport
import Testing

@Suite struct `An action of a huddle` {
  let gathered = given(.gathered(), in: .tested)
  let assigned = given(.gathered(), .acted(.assigned, owner: .facilitator), in: .tested)

  @Test func `is assigned to somebody`() {
    gathered.when(.acted(.assigned, owner: .facilitator)).thenRecorded()
    gathered.when(.acted(.assigned)).thenRefused(by: "EV50")
  }

  @Test func `is assigned to somebody at work`() {
    gathered.when(.acted(.assigned, owner: .suspended)).thenRefused(by: "EV50")
    gathered.and(.employed(.facilitator, .suspended))
      .when(.acted(.assigned, owner: .facilitator)).thenRefused(by: "EV50")
  }

  @Test func `is assigned once`() {
    assigned.when(.acted(.assigned, owner: .senior)).thenRefused(by: "EV50")
  }

  @Test(arguments: [HuddleActionState.updated, .completed, .carried])
  func `goes on`(_ state: HuddleActionState) {
    assigned.when(.acted(state)).thenRecorded()
    gathered.when(.acted(state)).thenRefused(by: "EV50")
  }

  @Test func `is done once`() {
    assigned.and(.acted(.completed)).when(.acted(.completed)).thenRefused(by: "EV50")
  }

  @Test func `is done after the huddle has ended`() {
    assigned.and(.dispersed()).when(.acted(.completed, at: at("11:00"))).thenRecorded()
  }

  @Test func `is not assigned after the huddle has ended`() {
    gathered.and(.dispersed()).when(.acted(.assigned, owner: .facilitator, at: at("11:00")))
      .thenRefused(by: "EV50")
  }

  @Test func `has no number of a person`() {
    assigned.when(.acted(.updated, note: "Call 999 026 0001")).thenRefused(by: "EV50")
  }
}
