@testable import Cases
import TestSupport
import Testing

@Suite struct `Registering a namesake` {
  let known = given(.registered(twin), in: .tested)

  private func shown(_ decision: MatchDecision = .different) -> [PossibleMatch] {
    [PossibleMatch(person: twin, decision: decision)]
  }

  @Test func `is refused unless whoever may be the same was looked at`() {
    known.when(.registered()).thenRefused(by: "EV01")
    known.when(.registered(matches: shown())).thenNotWarned()
  }

  @Test(arguments: ["daniel  REEVE", "Reeve Daniel", "Reeve, Daniel", "Daniel-Reeve"])
  func `is noticed however the name is written`(_ name: String) {
    known.when(.registered(names: [name])).thenRefused(by: "EV01")
  }

  @Test func `is noticed by any of the names`() {
    known.when(.registered(names: ["Danny Reeve", "Daniel Reeve"])).thenRefused(by: "EV01")
  }

  @Test func `is noticed by what has become known since`() {
    given(.registered(born: "1990-01-02"), .detailed(born: "1991-11-02"), in: .tested)
      .when(.registered(twin)).thenRefused(by: "EV01")
    given(.registered(names: ["D R"]), .detailed(names: ["Daniel Reeve"]), in: .tested)
      .when(.registered(twin)).thenRefused(by: "EV01")
  }

  @Test(arguments: ["1991-11-03", "unknown"])
  func `is nobody with another date of birth`(_ born: String) {
    known.when(.registered(born: born)).thenNotWarned()
  }

  @Test func `is nobody with another name`() {
    known.when(.registered(names: ["Liam Reeve"])).thenNotWarned()
  }

  @Test func `that has been done is recorded and marked`() {
    known.when(.registered(), intent: .reported).thenRecorded([.reported, .irregular])
  }

  @Test func `is said, and no more, of what is imported`() {
    known.when(.registered(), channel: .import).thenWarned(by: "EV01")
  }

  @Test func `gives away nobody who is sealed`() {
    known.and(.relabelled(StreamID(twin), to: .sealed)).when(.registered()).thenNotWarned()
  }

  @Test func `names no more than five of those who may be the same`() {
    var many = given(in: .tested)
    for number in 11...19 { many = many.and(.registered(PersonID(checked: "PN\(number)"))) }
    let answer = many.when(.registered()).answer
    let refusal = #expect(throws: Refusal.self) { try answer.get() }
    #expect(refusal?.problem.hasSuffix("PN11, PN12, PN13, PN14, PN15 and 4 more.") == true)
  }

  @Test func `is refused with a match that is not there`() {
    given(in: .tested).when(.registered(matches: shown())).thenRefused(by: "EV01")
  }

  @Test func `looks for whoever has the same name and date of birth`() throws {
    let step = Step.registered(born: "1991-11-02", names: ["Daniel Reeve"], matches: shown())
    let reads = Decider.reads(
      for: Command(
        id: CommandID(high: 1, low: 1),
        proposals: [Proposal(stream: step.stream, event: step.event)],
        happened: step.happened,
        author: step.author,
        now: step.happened.earliest
      ),
      in: known.situation
    )
    let namesake = try #require(Namesake(name: "Reeve Daniel", born: date("1991-11-02")))
    #expect(reads.namesakesOf == [namesake])
    #expect(reads.streams.contains(StreamID(twin)))
  }
}
