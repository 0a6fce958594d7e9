@testable import Cases
import TestSupport
import Testing

@Suite struct `Registering a person` {
  let nobody = given(in: .tested)

  @Test func `is recorded`() {
    nobody.when(.registered()).thenRecorded()
  }

  @Test func `is refused with a birth in the future`() {
    nobody.when(.registered(born: "2026-03-30")).thenRefused(by: "EV01")
  }

  @Test func `is recorded with an age of 115`() {
    nobody.when(.registered(born: "1910-03-30")).thenRecorded()
  }

  @Test func `is refused with an age of 116`() {
    nobody.when(.registered(born: "1910-03-29")).thenRefused(by: "EV01")
  }

  @Test func `says that somebody may be the same`() {
    let match = PossibleMatch(person: PersonID(checked: "PN09"), decision: .unsure)
    nobody.when(.registered(matches: [match])).thenWarned(by: "EV01")
  }

  @Test(arguments: ["1991-12-31", "1991-01-01"])
  func `doubts a day that often stands for an unknown one`(_ day: String) {
    nobody.when(.registered(born: day)).thenWarned(by: "EV01")
  }

  @Test(arguments: ["9990260001", "Reeve 999 026 0001", "999-026-0001"])
  func `is refused with a number in the name`(_ name: String) {
    nobody.when(.registered(names: [name])).thenRefused(by: "EV01")
  }

  @Test(arguments: ["Reeve 999 026", "Ælfgifu", "李雷"])
  func `is recorded with any name that holds no such number`(_ name: String) {
    nobody.when(.registered(names: [name])).thenRecorded()
  }
}
