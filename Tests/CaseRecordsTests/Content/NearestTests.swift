import CaseRecords
import Testing

@Suite struct `The nearest word` {
  private let known = ["POLICE", "COURT", "SERVICE", "P0", "L1", "notRecorded"]

  @Test(arguments: [
    ("POLISE", "POLICE"), ("polcie", "POLICE"), ("POLICES", "POLICE"), ("COUR", "COURT"),
    ("notrecorded", "notRecorded"), ("l1", "L1"), ("SERVCIES", "SERVICE"),
  ])
  func `is one slip for every three letters away at most`(given: String, meant: String) {
    #expect(Nearest.word(to: given, among: known) == meant)
    #expect(Nearest.question(to: given, among: known) == "Did you mean \(meant)? ")
  }

  @Test(arguments: ["", "PX", "L2", "ABCDEF", "PLCE", "a story that is far too long for any code"])
  func `is none if nothing is near`(given: String) {
    #expect(Nearest.word(to: given, among: known) == nil)
    #expect(Nearest.question(to: given, among: known) == "")
  }
}
