import Foundation
import LMDB
import Testing
import TransparencyLog

@Suite struct `Checking since a checkpoint` {
  /// A store with a checkpoint at 6 events in the file `kept`, which then has gone on to 13.
  private func withKept(_ body: (Store, _ key: String) throws -> Void) throws {
    try Store.with("A", first: 4) { store in
      try #require(try store.run("checkpoint", "--output", store.kept).status == 0)
      try #require(try store.shell("cp -r store yesterday").status == 0)
      let lines = try Fixtures.storyline("A", first: 10)
      try #require(try store.run("import", "-", input: lines).status == 0)
      try body(store, store.verifierKey())
    }
  }

  @Test func `says that the log has only grown, and whose key said so`() throws {
    try withKept { store, key in
      let answer = try store.run("verify", "--since", store.kept, "--verifier-key", key)
      #expect(answer.status == 0, "\(answer.output)")
      #expect(
        answer.output.contains(
          "  the log has only grown: it begins with the 6 events of the checkpoint \(store.kept)\n"
        )
      )
      let name = key.split(separator: "+").prefix(2).joined(separator: "+")
      #expect(answer.output.contains("  that checkpoint is signed under \(name), as given\n"))
      #expect(!answer.output.contains("whether the log has only grown"))
      #expect(!answer.output.contains("no verifier key given"))
      #expect(answer.output.hasSuffix("No problems found.\n"))
      let json = try store.run("verify", "--since", store.kept, "--format", "json")
      #expect(json.output.contains("\"holds\": true"))
      #expect(json.output.contains("\"isByKeptKey\": false"))
      #expect(json.output.contains("no verifier key given"))
    }
  }

  @Test func `works without the store key`() throws {
    try withKept { store, _ in
      let answer = try Program.run(
        ["verify", "--store", "\(store.directory)/store", "--since", store.kept],
        environment: ["HOME": store.directory]
      )
      #expect(answer.status == 0)
      #expect(answer.output.contains("the log has only grown: it begins with the 6 events"))
    }
  }

  @Test func `finds the whole store put back to yesterday's copy`() throws {
    try withKept { store, _ in
      let today = "\(store.directory)/today"
      _ = try store.run("checkpoint", "--output", today)
      let size = try #require(try store.size())
      let swapped = try store.shell("mv store gone; mv yesterday store")
      #expect(swapped.status == 0)
      let alone = try store.run("verify")
      #expect(alone.status == 0)
      let answer = try store.run("verify", "--since", today)
      #expect(answer.status == 8)
      #expect(
        answer.output.contains(
          "The log has 6 events, and had \(size) when the checkpoint was made: it was cut short, or "
            + "put back to an earlier copy."
        )
      )
      #expect(!answer.output.contains("No problems found."))
    }
  }

  @Test func `does not believe a checkpoint whose text was altered`() throws {
    try withKept { store, key in
      let altered = try store.shell("sed '2s/6/5/' kept > altered; echo")
      #expect(altered.status == 0)
      for keys in [[], ["--verifier-key", key]] {
        let answer = try store.run(
          ["verify", "--since", "\(store.directory)/altered"] + keys
        )
        #expect(answer.status == 8)
        #expect(answer.output.contains("is not believed. The note is not what"))
        #expect(
          answer.output.contains("whether the log has only grown: the checkpoint is not believed")
        )
        #expect(!answer.output.contains("No problems found."))
      }
    }
  }

  @Test func `does not believe a checkpoint under another key, and names that`() throws {
    try withKept { store, key in
      let note = try SignedNote(parsing: Array(Data(contentsOf: URL(filePath: store.kept))))
      let forger = try NoteSigner(
        name: try VerifierKey(key).name,
        secret: [UInt8](repeating: 7, count: 32)
      )
      let forged = "\(store.directory)/forged"
      try Data("\(SignedNote(note.text, signedBy: [forger]))".utf8).write(to: URL(filePath: forged))
      let answer = try store.run("verify", "--since", forged)
      #expect(answer.status == 8)
      #expect(answer.output.contains("not signed by any known key, but by"))
      #expect(answer.output.contains("+\(forger.verifierKey.id)."))
      // If the keys of the store were exchanged together with the log, the kept key tells.
      let other = try store.run(
        "verify",
        "--since",
        forged,
        "--verifier-key",
        "\(forger.verifierKey)"
      )
      #expect(other.status == 8)
      #expect(other.output.contains("The store does not know the key"))
    }
  }

  @Test func `does not believe an old key at a size it never signed`() throws {
    try withKept { store, key in
      let taken = try store.shell("cp -r store stolen")
      #expect(taken.status == 0)
      try #expect(store.run("keys", "rotate", "--signing", "--as", "ST07").status == 0)
      // The thief goes on with the copy, which still has the old key.
      let lines = try Fixtures.storyline("A", first: 14)
      _ = try store.shell("caselog import - --store stolen", input: lines)
      let late = try store.shell("caselog checkpoint --store stolen --output late")
      #expect(late.status == 0, "\(late.error)")
      let answer = try store.run("verify", "--since", "\(store.directory)/late")
      #expect(answer.status == 8)
      #expect(answer.output.contains("signed no log of that size"))
      let early = try store.run("verify", "--since", store.kept, "--verifier-key", key)
      #expect(early.status == 0, "\(early.output)")
    }
  }

  @Test func `does not take the checkpoint of another log`() throws {
    try withKept { store, _ in
      try Store.with { other in
        _ = try other.run("checkpoint", "--output", other.kept)
        let answer = try store.run("verify", "--since", other.kept)
        #expect(answer.status == 8)
        #expect(answer.output.contains("is of the log caselog/test/"))
      }
    }
  }

  @Test(arguments: ["", "not a note\n", "caselog/test/1\n6\nZm9v\n\n\u{2014} a AAAAAAA=\n"])
  func `refuses a file that is no checkpoint`(text: String) throws {
    try Store.with("A", first: 4) { store in
      try Data(text.utf8).write(to: URL(filePath: store.kept))
      let answer = try store.run("verify", "--since", store.kept)
      #expect(answer.status == 5)
      #expect(answer.output.isEmpty)
      #expect(answer.error.hasPrefix("The file \(store.kept) is not a checkpoint"))
    }
  }

  @Test func `refuses what is not there, and a verifier key that is none`() throws {
    try Store.with { store in
      try #expect(store.run("verify", "--since", "/none").status == 3)
      let answer = try store.run("verify", "--since", store.kept, "--verifier-key", "a+b+c")
      #expect(answer.status == 64)
      try #expect(store.run("verify", "--verifier-key", store.verifierKey()).status == 64)
    }
  }
}

@Suite struct `Checking views` {
  @Test func `says that they are what a fresh replay comes to`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run("verify", "--views")
      #expect(answer.status == 0, "\(answer.output)")
      #expect(answer.output.contains("  13 views: what a fresh replay of the log comes to\n"))
      #expect(answer.output.hasSuffix("No problems found.\n"))
    }
  }

  @Test func `finds a row that was changed`() throws {
    try Store.with("A", first: 10) { store in
      try #expect(store.run("rebuild", "caseload", "--as", "ST07").status == 0)
      try store.changeRow(of: "caseload")
      let answer = try store.run("verify", "--views")
      #expect(answer.status == 8)
      #expect(
        answer.output.contains("The view caseload cannot be read: A row of a view is damaged")
      )
      #expect(!answer.output.contains("No problems found."))
      try #expect(store.run("verify").status == 0)
    }
  }

  @Test func `needs the key`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try Program.run(
        ["verify", "--views", "--store", "\(store.directory)/store"],
        environment: ["HOME": store.directory]
      )
      #expect(answer.status == 78)
    }
  }
}

extension Store {
  /// Where the checkpoint is kept.
  fileprivate var kept: String { "\(directory)/kept" }

  /// Changes one bit of a row of the view called `name`, in each of its slots that has one.
  fileprivate func changeRow(of name: String) throws {
    let views = try Environment(
      directory: "\(directory)/store/views",
      access: .readWrite,
      tableCount: 256
    )
    for slot in ["0", "1"] {
      let table = try views.table(named: "\(name)/\(slot)", options: .integerKeys, create: false)
      guard let table else { continue }
      try views.write { transaction in
        var found: (UInt64, [UInt8])?
        try transaction.forEach(in: table, from: 0, through: .max) { key, row in
          var bytes: [UInt8] = []
          for index in row.indices { bytes.append(row[index]) }
          found = (key, bytes)
          return false
        }
        guard let (key, row) = found else { return }
        var bytes = row
        bytes[bytes.count - 1] ^= 1
        try transaction.put(bytes.span, at: key, in: table)
      }
    }
  }
}
