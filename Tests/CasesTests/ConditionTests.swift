import Cases
import Testing

@Suite struct `A condition` {
  private static let kind: MatterKind? = .voluntaryInterview
  private static let missing: MatterKind? = nil

  private static let cases: [(Condition, Bool, String)] = [
    (Condition("kind", kind, in: .voluntaryInterview), true, "kind is VI"),
    (Condition("kind", kind, in: .arrest, .warrant), false, "kind is one of ARREST, WARR"),
    (Condition("kind", missing, in: .arrest), false, "kind is ARREST"),
    (Condition("kind", kind, notIn: .arrest), true, "kind is not ARREST"),
    (
      Condition("kind", kind, notIn: .arrest, .voluntaryInterview), false,
      "kind is none of ARREST, VI"
    ),
    (Condition("kind", missing, notIn: .arrest), false, "kind is not ARREST"),
    (Condition("oral", true, is: true), true, "oral is true"),
    (Condition("oral", true, is: false), false, "oral is false"),
    (Condition("oral", nil, is: false), false, "oral is false"),
    (Condition("kind", present: kind), true, "kind is given"),
    (Condition("kind", present: missing), false, "kind is given"),
    (Condition("kind", absent: missing), true, "kind is left out"),
    (Condition("kind", absent: kind), false, "kind is left out"),
    (Condition("names", isEmpty: [Line]()), true, "names is empty"),
    (Condition("names", isEmpty: ["Reeve" as Line]), false, "names is empty"),
  ]

  @Test(arguments: cases)
  func `holds or does not`(condition: Condition, holds: Bool, words: String) {
    #expect(condition.holds == holds)
    #expect(condition.description == words)
  }
}
