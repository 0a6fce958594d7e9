import Foundation
import LMDB
import Testing

@testable import EventLog

@Suite struct `The state of the views` {
  private let columns = ["--format", "csv", "--json", "view,position,lag,state,errorPosition"]

  /// Calls `body` with a store whose views have taken in ten lines of storyline A, and in which the
  /// sealed words of the event at position 13, which was imported later, have been damaged.
  private func withDamage(_ body: (Store) throws -> Void) throws {
    try Store.with("A", first: 10) { store in
      try #require(store.run("views").status == 0)
      let lines = try Fixtures.storyline("A").split(separator: "\n")[10..<14]
      let imported = try store.run("import", "-", input: lines.joined(separator: "\n") + "\n")
      try #require(imported.status == 0, "\(imported.error)")
      try store.damage(position: 13)
      try body(store)
    }
  }

  @Test func `is that each is current, of what version, and what it holds`() throws {
    try Store.with("A", first: 10) { store in
      let answer = try store.run(["views"] + columns)
      #expect(answer.status == 0)
      let lines = answer.output.split(separator: "\r\n")
      #expect(lines.first == "View,#,Lag,State,Error at")
      #expect(
        lines.dropFirst().map { $0.split(separator: ",")[1...].joined(separator: " ") }
          == Array(repeating: "11 0 current", count: 13)
      )
    }
  }

  @Test func `is stuck where an event cannot be folded, with exit code 9`() throws {
    try withDamage { store in
      let answer = try store.run(["views"] + columns)
      #expect(answer.status == 9, "\(answer.error)")
      #expect(answer.output.contains("\r\ncaseload,12,"))
      #expect(answer.output.contains(",stuck,13\r\n"))
      let words = try store.run("views")
      #expect(words.output.contains("Check the store: caselog verify"))
      // The headers are whole, and only they feed the audit.
      #expect(
        answer.output.split(separator: "\r\n").contains {
          $0.hasPrefix("audit,") && $0.contains(",current,")
        }
      )
    }
  }

  @Test func `is told by a view that answers from stale rows, with exit code 9`() throws {
    try withDamage { store in
      let answer = try store.run("view", "caseload")
      #expect(answer.status == 9, "\(answer.error)")
      #expect(answer.output.contains("Daniel Reeve"))
      #expect(answer.output.contains("STALE: this view is "))
      #expect(answer.output.contains("the event at #13 cannot be folded."))
    }
  }

  @Test func `stays as it was when a rebuilding cannot fold an event, with exit code 8`() throws {
    try withDamage { store in
      let before = try store.run(["views"] + columns).output
      let answer = try store.run("rebuild", "caseload")
      #expect(answer.status == 8)
      #expect(
        answer.error.hasPrefix("An event cannot be folded, so no view that needs it was changed.")
      )
      #expect(answer.error.contains("#13: "))
      let thrown = try store.run("rebuild", "caseload", "--abort")
      #expect(thrown.output.contains("The views that serve are untouched."))
      try #expect(store.run(["views"] + columns).output == before)
      try #expect(store.run("rebuild", "caseload", "--check").status == 8)
    }
  }
}

extension Store {
  /// Changes a bit of the sealed main section of the event at `position`.
  fileprivate func damage(position: UInt64) throws {
    let log = try Log.open("\(directory)/store", unlocking: .keyFile(path: "\(directory)/key"))
    try log.environment.write { transaction in
      let sealed = try transaction.value(at: position << 4, in: log.tables.contents)
      var damaged = try #require(sealed)
      damaged[damaged.count / 2] ^= 1
      try transaction.put(damaged.span, at: position << 4, in: log.tables.contents)
    }
  }
}
