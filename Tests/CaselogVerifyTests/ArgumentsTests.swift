import Testing
import TransparencyLog

@testable import CaselogVerify

@Suite struct `The arguments of caselog-verify` {
  static let key =
    "caselog/test/00112233445566778899aabbccddeeff+48c7a848+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"

  @Test func `name a folder, keys and a checkpoint, in any order`() throws {
    let words = ["--json", "--verifier-key", Self.key, "evidence", "--checkpoint", "kept"]
    let arguments = try Arguments(words)
    #expect(arguments.folder == "evidence")
    #expect(arguments.keys.map(\.description) == [Self.key])
    #expect(arguments.checkpoint == "kept")
    #expect(arguments.isJSON)
  }

  @Test(
    arguments: [
      [], ["a", "b"], ["a", "--checkpoint"], ["a", "--checkpoint", "b", "--checkpoint", "c"],
      ["a", "--jsn"], ["a", "--verifier-key", "caselog+00000000+AQ=="],
    ]
  )
  func `are refused if they cannot be followed`(words: [String]) {
    #expect(throws: Arguments.Misuse.self) { try Arguments(words) }
  }
}
