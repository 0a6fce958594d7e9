import Foundation
import TestSupport
import Testing

@Suite struct `A store that cannot be used` {
  @Test func `is none at all`() throws {
    try withTemporaryDirectory { directory in
      let answer = try Program.run(["status", "--store", "\(directory)/none"])
      #expect(answer.status == 3)
      #expect(answer.error.hasPrefix("There is no caselog store at \(directory)/none.\n  Name the"))
      let other = try Program.run(["status", "--store", directory])
      #expect(other.status == 78)
      #expect(other.error.hasPrefix("\(directory) is not a caselog store.\n"))
    }
  }

  @Test func `has a missing, open, strange or wrong key`() throws {
    try Store.with("A", first: 4) { store in
      func answer(_ key: String) throws -> Program.Answer {
        try store.run("log", "--key-file", key)
      }
      let missing = try answer("\(store.directory)/none")
      #expect(missing.status == 78)
      #expect(missing.error.contains("There is no key file at \(store.directory)/none."))
      try #expect(
        store.shell("chmod 644 key; head -c 20 /dev/zero > strange; chmod 600 strange").status == 0
      )
      let open = try answer("\(store.directory)/key")
      #expect(open.status == 78)
      #expect(open.error.contains("Protect it: chmod 600 \(store.directory)/key"))
      try #expect(answer("\(store.directory)/strange").status == 78)
      let real = "\(store.directory)/real"
      let made = try store.run("init", "--store", real, "--key-file", "\(real).key", "--as", "ST07")
      #expect(made.status == 0)
      try #expect(answer("\(real).key").status == 78)
    }
  }

  @Test func `has a file that is empty or cut short`() throws {
    try Store.with("A", first: 4) { store in
      try #expect(store.shell("truncate -s 5000 store/log/data.mdb").status == 0)
      try #expect(store.run("status").status == 78)
      try #expect(store.shell(": > store/log/data.mdb").status == 0)
      let empty = try store.run("verify")
      #expect(empty.status == 78)
      #expect(empty.output.isEmpty)
    }
  }

  @Test func `keeps real time and is told another`() throws {
    try withTemporaryDirectory { directory in
      let environment = [
        "CASELOG_STORE": "\(directory)/real", "CASELOG_KEY_FILE": "\(directory)/key",
        "CASELOG_STAFF": "ST07", "CASELOG_PURPOSE": "audit",
      ]
      try #expect(Program.run(["init"], environment: environment).status == 0)
      let answer = try Program.run(
        ["log", "--now", "2026-03-29T09:00+01:00"],
        environment: environment
      )
      #expect(answer.status == 64)
      #expect(answer.error.hasPrefix("This store keeps real time,"))
    }
  }

  @Test func `is on a disk that is full`() throws {
    try Store.with("A", first: 4) { store in
      let answer = try store.shell("caselog status > /dev/full")
      #expect(answer.status == 74)
      #expect(answer.error == "Input or output failed: No space left on device.\n")
    }
  }
}
