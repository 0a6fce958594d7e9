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
    given(.registered(PersonID(checked: "PN09"), names: ["Ann Other"]), in: .tested)
      .when(.registered(matches: [match])).thenWarned(by: "EV01")
  }

  @Test(arguments: ["1991-12-31", "1991-01-01"])
  func `doubts a day that often stands for an unknown one`(_ day: String) {
    nobody.when(.registered(born: day)).thenWarned(by: "EV01")
  }

  @Test(arguments: [
    "9990260001", "Reeve 999 026 0001", "999-026-0001", "９９９０２６０００１", "999\u{A0}026\u{2011}0001",
    "٩٩٩٠٢٦٠٠٠١",
  ])
  func `is refused with a number in the name`(_ name: String) {
    nobody.when(.registered(names: [name])).thenRefused(by: "EV01")
  }

  @Test(arguments: [
    "Reeve 999 026", "Ælfgifu", "李雷", "Madonna", "Siobhán O\u{2019}Neill-D'Arcy", "محمد علي",
    "نعیم\u{200C}الله", "X Æ 👩‍👧", String(repeating: "n", count: 100),
  ])
  func `is recorded with any name that holds no such number`(_ name: String) {
    nobody.when(.registered(names: [name])).thenRecorded()
  }

  @Test(arguments: ["9990260001", "custody no. ９９９ ０２６ ０００１"])
  func `is refused with a number in what stands for the name`(_ words: String) {
    nobody.when(.registered(names: [], unnamed: Line(checked: words))).thenRefused(by: "EV01")
  }

  @Test(arguments: [
    "Daniel\u{7} Reeve", "Daniel \u{202E}eveeR", "\u{2066}Reeve", "Daniel\tReeve", "Re\u{85}eve",
  ])
  func `is refused with a name that nobody can read as it is written`(_ name: String) {
    nobody.when(.registered(names: [name])).thenRefused(by: "EV01")
    given(.registered(), in: .tested).when(.detailed(names: [name])).thenRefused(by: "EV02")
  }

  @Test func `is refused with a number in a name that becomes known later`() {
    given(.registered(), in: .tested).when(.detailed(names: ["9990260001"]))
      .thenRefused(by: "EV02")
  }
}
