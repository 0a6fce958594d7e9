import CaseRecords
import Foundation

/// Measures stored views: rebuilding them beside the same work in C, catching up, and asking.
///
/// ```sh
/// ViewsBenchmark rebuild STORE KEY-FILE [ROUNDS]
/// ViewsBenchmark catch-up ROUNDS STORE KEY-FILE LINES [STORE KEY-FILE LINES …]
/// ViewsBenchmark query CASELOG STORE KEY-FILE STAFF [ROUNDS]
/// ViewsBenchmark replay ROUNDS STORE KEY-FILE [STORE KEY-FILE …]
/// ```
@main
struct ViewsBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let rest = Array(arguments.dropFirst())
    switch (arguments.first, rest.count) {
    case ("rebuild", 2...): try RebuildRounds(Place(rest)).run(rest.dropFirst(2).rounds ?? 5)
    case ("rebuild-ours", 2...):
      try RebuildRounds(Place(rest)).runOurs(rest.dropFirst(2).rounds ?? 1)
    case ("catch-up", 4...):
      let stores = stride(from: 1, to: rest.count - 2, by: 3).map { Array(rest[$0..<$0 + 3]) }
      try CatchUpRounds(stores).run(rest.prefix(1).rounds ?? 15)
    case ("query", 4...): try QueryRounds(rest).run(rest.dropFirst(4).rounds ?? 15)
    case ("replay", 3...):
      let places = stride(from: 1, to: rest.count - 1, by: 2).map { Place(Array(rest[$0...])) }
      try ReplayRounds(places).run(rest.prefix(1).rounds ?? 15)
    case _: print("Name what to measure: rebuild, catch-up, query or replay, and where.")
    }
  }
}

/// A store and its key file.
struct Place {
  let store: String
  let keyFile: String

  init(_ arguments: [String]) {
    store = arguments[0]
    keyFile = arguments[1]
  }

  func open() throws -> ServiceRecord {
    try ServiceRecord.open(store, unlocking: .keyFile(path: keyFile))
  }
}

extension ArraySlice<String> {
  /// How many rounds the first of them says.
  fileprivate var rounds: Int? { first.flatMap { Int($0) } }
}

/// What is wrong with what is measured, so that no number would mean anything.
struct Disagreement: Error, CustomStringConvertible {
  let description: String
}
