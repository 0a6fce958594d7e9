import Foundation
import Testing

@testable import CaselogCommand

@Suite struct `The help of a command` {
  static let commands =
    MistypedCommand.names + ["service show", "service set", "keys show", "keys rotate"]

  /// The lines under EXAMPLES in the help of `command`.
  static func examples(of command: String) throws -> [String] {
    let words = command.split(separator: " ").map(String.init)
    let help = try Program.run(words + ["--help"], environment: ["COLUMNS": "400"]).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "EXAMPLES") else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix("  ") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test(arguments: commands)
  func `has two examples that run as printed`(command: String) throws {
    let examples = try Self.examples(of: command)
    #expect(examples.count == 2)
    for example in examples {
      try Store.with("A", first: 10) { store in
        let prepared = try store.shell(
          """
          ln -s '\(Fixtures.directory)' Fixtures; cp -r store copy-of-records; cp -r store records
          tail -n +11 Fixtures/storylines/A.ndjson > commands.ndjson
          cp Fixtures/greater-manchester.json service.json
          echo '\(Fixtures.note)' > note.json
          caselog checkpoint --output kept.checkpoint
          """
        )
        #expect(prepared.status == 0, "\(prepared.error)")
        if command == "init" { _ = try store.shell("rm -rf records key") }
        let answer = try store.shell(example, input: "C-0001\n")
        #expect(answer.status == 0, "\(example): \(answer.error)")
      }
    }
  }

  @Test func `of the program lists its commands and exit codes`() throws {
    let help = try Program.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("78 this store or key cannot be used"))
    #expect(MistypedCommand.names.allSatisfy { help.output.contains("\n  \($0) ") })
  }

  @Test func `is not needed to know the version`() throws {
    try #expect(Program.run(["--version"]).output == "0.1.0\n")
  }
}
