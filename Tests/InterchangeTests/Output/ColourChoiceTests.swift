import Interchange
import Testing

@Suite struct `The use of colour` {
  @Test(arguments: [
    ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false),
    (["NO_COLOR": ""], true, true), (["FORCE_COLOR": "1"], false, true),
    (["FORCE_COLOR": "0"], false, false), (["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
    (["TERM": "dumb"], true, false), (["TERM": "dumb", "FORCE_COLOR": "1"], true, true),
  ])
  func `is for terminals, unless the environment says otherwise`(
    environment: [String: String],
    isTerminal: Bool,
    expected: Bool
  ) {
    let choice = ColourChoice.auto
    #expect(choice.allows(isTerminal: isTerminal, environment: environment) == expected)
  }

  @Test func `is what was asked for before anything else`() {
    #expect(ColourChoice.always.allows(isTerminal: false, environment: ["NO_COLOR": "1"]))
    #expect(!ColourChoice.never.allows(isTerminal: true, environment: ["FORCE_COLOR": "1"]))
  }
}
