import Foundation
import TestSupport
import Testing

/// A store made for tests, in a folder of its own.
struct Store {
  /// The folder in which the store and its key lie.
  let directory: String

  /// What the program is told by its environment.
  var environment: [String: String] {
    [
      "CASELOG_STORE": "\(directory)/store", "CASELOG_KEY_FILE": "\(directory)/key",
      "CASELOG_STAFF": "ST04", "CASELOG_PURPOSE": "audit",
    ]
  }

  /// Makes a store for `body` that holds the first `count` lines of a storyline.
  static func with(
    _ storyline: String? = nil,
    first count: Int = .max,
    _ body: (Store) throws -> Void
  ) throws {
    try withTemporaryDirectory { directory in
      let store = Store(directory: directory)
      let service = "\(Fixtures.directory)/greater-manchester.json"
      let made = try store.run("init", "--test-clock", "--service", service, "--as", "ST07")
      try #require(made.status == 0, "\(made.error)")
      if let storyline {
        let lines = try Fixtures.storyline(storyline, first: count)
        let imported = try store.run("import", "-", input: lines)
        try #require(imported.status == 0, "\(imported.error)")
      }
      try body(store)
    }
  }

  /// Runs the program with this store.
  func run(_ arguments: String..., input: String = "") throws -> Program.Answer {
    try Program.run(arguments, environment: environment, input: input)
  }

  /// Runs the program with this store, but for what `arguments` say.
  func run(_ arguments: [String], input: String = "") throws -> Program.Answer {
    try Program.run(arguments, environment: environment, input: input)
  }

  /// Runs a line of a shell with this store.
  func shell(_ line: String, input: String = "") throws -> Program.Answer {
    try Program.shell(line, environment: environment, input: input, in: directory)
  }

  /// How many events the log has.
  func size() throws -> Int? {
    let answer = try run("status", "--json", "size")
    return answer.output.split { !$0.isNumber }.compactMap { Int($0) }.first
  }
}
