import Foundation
import Testing

@Suite struct `A bundle of a case` {
  @Test func `is found good by the program that checks it`() throws {
    try Store.with("A", first: 8) { store in
      let folder = "\(store.directory)/evidence"
      let made = try store.run("bundle", "C-0001", "--output", folder, "--with-content")
      #expect(made.status == 0, "\(made.error)")
      #expect(made.output.contains("\nevents  7\n"))
      let checked = try Program.runVerifier([folder, "--verifier-key", store.verifierKey()])
      #expect(checked.status == 0, "\(checked.output)\(checked.error)")
      #expect(checked.output.contains("case/C-0001: versions 1 to "))
      #expect(checked.output.contains("the key that you gave"))
      #expect(checked.output.hasSuffix("\nNo problems found.\n"))
    }
  }

  @Test func `shows that the log has grown out of a kept checkpoint`() throws {
    try Store.with("A", first: 8) { store in
      let (folder, kept) = ("\(store.directory)/evidence", "\(store.directory)/kept")
      _ = try store.run("checkpoint", "--output", kept)
      _ = try store.run("state", "C-0001")
      let made = try store.run("bundle", "C-0001", "--output", folder, "--since", kept)
      #expect(made.status == 0, "\(made.error)")
      let checked = try Program.runVerifier([folder, "--checkpoint", kept])
      #expect(checked.status == 0, "\(checked.output)\(checked.error)")
      #expect(checked.output.contains("events: the log has only grown"))
    }
  }

  @Test func `is for its owner alone, and explains itself`() throws {
    try Store.with("A", first: 8) { store in
      let folder = "\(store.directory)/evidence"
      _ = try store.run("bundle", "C-0001", "--output", folder)
      let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
      #expect(mode as? Int == 0o700)
      let page = try String(contentsOfFile: folder + "/README.txt", encoding: .utf8)
      #expect(page.contains("signature is no evidence against the service"))
      #expect(page.contains("That nothing came after version"))
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }
  }

  @Test(
    arguments: [
      (["bundle", "C-0001@3"], 64, "A bundle is of a case as it stands"),
      (["bundle", "C-9999"], 3, "There is no case/C-9999 that ST04 may see"),
      (["bundle", "C-0001", "--since", "/none"], 3, "There is no file /none."),
      (["bundle", "C-0001", "--now", "1970-01-01T00:00:00Z"], 64, "never goes back"),
    ] as [([String], Int32, String)]
  )
  func `leaves nothing behind if it cannot be made`(
    words: [String],
    status: Int32,
    problem: String
  ) throws {
    try Store.with("A", first: 8) { store in
      let folder = "\(store.directory)/evidence"
      let answer = try store.run(words + ["--output", folder])
      #expect(answer.status == status)
      #expect(answer.error.contains(problem), "\(answer.error)")
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }
}

extension Program {
  /// Runs caselog-verify, which lies beside the tests as well.
  static func runVerifier(_ arguments: [String]) throws -> Answer {
    try shell(
      "'\(path)-verify' " + arguments.map { "'\($0)'" }.joined(separator: " ")
    )
  }
}
