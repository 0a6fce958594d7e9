import Foundation
import Testing
import TransparencyLog

@Suite struct `A checkpoint of a store` {
  @Test func `says origin, size and root, under the key that is shown`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.run("checkpoint")
      #expect(answer.status == 0)
      let note = try SignedNote(parsing: Array(answer.output.utf8))
      let key = try VerifierKey(store.verifierKey())
      try #expect(note.verify(by: [key]) == [key])
      let checkpoint = try Checkpoint(note.text)
      #expect(checkpoint.isOf(key.name))
      #expect(checkpoint.origin.hasPrefix("caselog/test/"))
      #expect(checkpoint.head.size == 6)
      let status = try store.run("status", "--json", "root,origin").output
      #expect(status.contains("\(checkpoint.head.root)"))
      #expect(status.contains(checkpoint.origin))
      #expect(
        answer.error == """
          Keep it outside the service. To see later that the log has only grown: \
          caselog verify --since FILE

          """
      )
    }
  }

  @Test func `is written to a new file, and never over another`() throws {
    try Store.with { store in
      let path = "\(store.directory)/kept"
      let first = try store.run("checkpoint", "--output", path)
      #expect(first.status == 0)
      #expect(first.output.isEmpty)
      #expect(first.error.hasPrefix("\(path) was made. Keep it outside the service."))
      let kept = try Data(contentsOf: URL(filePath: path))
      _ = try SignedNote(parsing: Array(kept))
      let second = try store.run("checkpoint", "--output", path)
      #expect(second.status == 74)
      #expect(second.error.hasPrefix("There is something at \(path) already"))
      try #expect(Data(contentsOf: URL(filePath: path)) == kept)
    }
  }

  @Test func `cannot be signed without the key`() throws {
    try Store.with { store in
      let answer = try Program.run(
        ["checkpoint", "--store", "\(store.directory)/store", "--key-file", "/none"],
        environment: ["HOME": store.directory]
      )
      #expect(answer.status == 78)
      #expect(answer.output.isEmpty)
    }
  }

  @Test func `is shown by an import, and by none that recorded nothing`() throws {
    try Store.with { store in
      let lines = try Fixtures.storyline("A", first: 4)
      let first = try store.run("import", "-", input: lines)
      let shown = try #require(first.error.range(of: "caselog/test/"))
      let note = try SignedNote(parsing: Array(first.error[shown.lowerBound...].utf8))
      try note.verify(by: [VerifierKey(store.verifierKey())])
      try #expect(Checkpoint(note.text).head.size == 6)
      let again = try store.run("import", "-", input: lines)
      #expect(!again.error.contains("caselog/test/"))
      let rest = try Fixtures.storyline("A", first: 5)
      let json = try store.run("import", "-", "--progress", "json", input: rest)
      #expect(
        json.error.hasPrefix(#"{"checkpoint":"caselog\/test\/"#)
          || json.error.hasPrefix(#"{"checkpoint":"caselog/test/"#)
      )
    }
  }
}

@Suite struct `The keys that check checkpoints` {
  @Test func `are shown without the store key`() throws {
    try Store.with { store in
      let answer = try Program.run(
        ["keys", "show", "--store", "\(store.directory)/store"],
        environment: ["HOME": store.directory]
      )
      #expect(answer.status == 0)
      try #expect(answer.output.contains(store.verifierKey()))
      #expect(answer.output.contains("in force"))
    }
  }

  @Test func `change by an event, and the earlier one stays known`() throws {
    try Store.with("A", first: 4) { store in
      let before = try store.verifierKey()
      let rotated = try store.run(
        "keys",
        "rotate",
        "--signing",
        "--reason",
        "compromised",
        "--as",
        "ST07",
        "--json",
        "key"
      )
      #expect(rotated.status == 0, "\(rotated.error)")
      let shown = try store.run("keys", "--json", "key,throughSize,status").output
      let keys = try store.verifierKeys()
      #expect(keys.count == 2)
      #expect(keys.first == before)
      #expect(rotated.output.contains(try #require(keys.last)))
      #expect(shown.contains("\"replaced\""))
      // The event stands at position 6, so the earlier key signs sizes up to 6.
      #expect(shown.contains("\"throughSize\": 6"))
      let keyless = try Program.run(
        [
          "keys", "show", "--store", "\(store.directory)/store", "--json", "key,throughSize,status",
        ],
        environment: ["HOME": store.directory]
      )
      #expect(keyless.output == shown)
      let log = try store.run("log", "governance/signing", "--format", "ndjson")
      #expect(log.output.contains("SigningKeyChanged"))
      let note = try SignedNote(parsing: Array(store.run("checkpoint").output.utf8))
      try note.verify(by: [VerifierKey(try #require(keys.last))])
    }
  }

  @Test func `are changed only when it is said which`() throws {
    try Store.with { store in
      let answer = try store.run("keys", "rotate", "--as", "ST07")
      #expect(answer.status == 64)
      #expect(answer.error.contains("--signing"))
    }
  }
}

extension Store {
  /// The verifier keys of the log, the first one first.
  func verifierKeys() throws -> [String] {
    try run("keys", "--json", "key", "--format", "ndjson").output.split(separator: "\"").map(
      String.init
    )
    .filter { $0.hasPrefix("caselog/test/") }
  }

  /// The verifier key in force.
  func verifierKey() throws -> String { try verifierKeys().last ?? "" }
}
