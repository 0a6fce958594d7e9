@testable import Cases
import TestSupport
import Testing

@Suite struct `Whom a case was opened for` {
  let referred = given(.registered(), .referred(), .relabelled(StreamID(person)), in: .tested)
  let referral = Scenario.entry(2)

  @Test func `is known although the referral was of somebody else, and is left out`() {
    var situation = Situation(service: .tested)
    situation.entries = referred.situation.entries
    #expect(situation.person(behind: StreamID(caseOne)) == nil)
    if let event = situation.entries[referral] { situation.noteOpening(event) }
    #expect(situation.person(behind: StreamID(caseOne)) == person)
  }

  @Test func `is handed on with the stream, and with no other`() {
    var situation = Situation(service: .tested)
    if let event = referred.situation.entries[referral] { situation.noteOpening(event) }
    #expect(situation.known(from: [StreamID(caseOne)]).openedFor == [StreamID(caseOne): person])
    #expect(situation.known(from: [StreamID(person)]).openedFor == [:])
  }

  @Test func `still restricts who may see the case`() {
    var situation = Situation(service: .tested)
    for number: UInt64 in [1, 3] {
      if let event = referred.situation.entries[Scenario.entry(number)] { situation.evolve(event) }
    }
    #expect(situation.label(of: StreamID(caseOne)) == .normal)
    if let event = referred.situation.entries[referral] { situation.noteOpening(event) }
    #expect(situation.label(of: StreamID(caseOne)) == .restricted)
  }
}
