@testable import Cases
import TestSupport
import Testing

/// INV-20: birthdays raise tasks, and change nothing.
@Suite struct `Coming of age in a case` {
  /// Referred on 29 March 2026 at the age of 17; 18 on 20 May.
  private let child = given(
    .registered(born: "2008-05-20"),
    .referred(),
    .met(),
    .agreed(.to(.police)),
    in: .tested
  )

  private func birthdays(_ scenario: Scenario, by day: String) throws -> [ComingOfAge] {
    let situation = scenario.situation
    let state = try #require(situation.cases[caseOne])
    let person = try #require(situation.people[person])
    return state.birthdays(of: person, by: date(day))
  }

  @Test func `is a task from the birthday on`() throws {
    #expect(try birthdays(child, by: "2026-05-19").isEmpty)
    #expect(try birthdays(child, by: "2026-05-20").map(\.age) == [18])
    #expect(try birthdays(child, by: "2026-06-20").map(\.day) == [date("2026-05-20")])
  }

  @Test func `is no task once it was taken up`() throws {
    let taken = child.and(.noted(.task, at: at("00:00", on: "2026-05-20")))
    #expect(try birthdays(taken, by: "2026-05-21").isEmpty)
    let before = child.and(.noted(.task, at: at("12:00", on: "2026-05-19")))
    #expect(try birthdays(before, by: "2026-05-21").count == 1)
  }

  @Test func `is no task of a case that began after it`() throws {
    let grown = given(.registered(born: "2008-03-29"), .referred(), in: .tested)
    #expect(try birthdays(grown, by: "2026-05-21").isEmpty)
  }

  @Test func `is no task of a closed case, or of the dead`() throws {
    #expect(try birthdays(child.and(.closed(.disengaged)), by: "2026-05-21").isEmpty)
    #expect(try birthdays(child.and(.died()), by: "2026-05-21").isEmpty)
  }

  @Test func `is no task where the birthday is not known`() throws {
    let unsure = given(.registered(born: "2008-05"), .referred(), in: .tested)
    #expect(try birthdays(unsure, by: "2026-06-20").isEmpty)
  }

  @Test func `leaves what was agreed as it was`() {
    let shared = Step.shared(at: at("09:30", on: "2026-05-20"))
    child.when(shared).thenRecorded()
    child.when(shared).thenWarned(by: "INV-20")
  }

  @Test func `is written as a note that is a task`() {
    let note = ComingOfAge(age: 18, day: date("2026-05-20")).note
    #expect(note.kind == .task)
    #expect(note.text.text.hasPrefix("Turned 18 on 2026-05-20: review"))
  }
}
