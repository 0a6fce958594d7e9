import ArgumentParser
import EventLog
import Interchange

/// What checking a store has found.
struct Findings: Equatable {
  /// What was checked, and how often, in the order in which it is told.
  let counts: [Count]
  /// How many events there should be.
  let size: Int64
  /// The root of the tree.
  let root: String
  /// Whether sealed sections were opened.
  let isUnlocked: Bool
  /// What comparing with a kept checkpoint has come to; `nil` if none was given.
  var comparison: Comparison?
  /// How many views are what the log says; `nil` if none was compared.
  var views: Int64?
  /// What is wrong, in the order in which it was found.
  var problems: [Problem]

  /// How many of one kind were checked.
  struct Count: Equatable {
    let name: String
    let number: Int64
  }

  /// One thing that is wrong.
  struct Problem: Equatable {
    /// The position of the event, if it concerns one.
    let position: Int64?
    let sentence: String
  }

  /// What `result` says.
  init(_ result: Verification, of head: Head, isUnlocked: Bool) {
    counts = [
      Count(name: "events", number: Int64(clamping: result.events)),
      Count(name: "streams", number: Int64(clamping: result.streams)),
      Count(name: "commands", number: Int64(clamping: result.commands)),
      Count(name: "nodes", number: Int64(clamping: result.nodes)),
      Count(name: "sections", number: Int64(clamping: result.sections)),
      Count(name: "opened", number: Int64(clamping: result.opened)),
      Count(name: "read", number: Int64(clamping: result.read)),
      Count(name: "erased", number: Int64(clamping: result.erased)),
    ]
    size = Int64(clamping: head.size)
    root = "\(head.root)"
    self.isUnlocked = isUnlocked
    problems = result.problems.map {
      Problem(position: $0.position.map { Int64(clamping: $0.number) }, sentence: $0.sentence)
    }
  }

  /// How many of the kind `name` were checked.
  func count(_ name: String) -> Int64 { counts.first { $0.name == name }?.number ?? 0 }

  /// - Throws: exit code 8 if anything is wrong.
  func succeed() throws {
    guard problems.isEmpty else { throw ExitCode(FailureCode.integrity.rawValue) }
  }
}

extension Findings {
  /// The findings as JSON.
  var json: JSON {
    .object([
      JSON.Member(
        "checked",
        .object(counts.map { JSON.Member($0.name, .integer($0.number)) })
      ),
      JSON.Member("size", .integer(size)),
      JSON.Member("root", .text(root)),
      JSON.Member("isUnlocked", .flag(isUnlocked)),
      JSON.Member("since", comparison?.json ?? .null),
      JSON.Member("views", views.map(JSON.integer) ?? .null),
      JSON.Member(
        "problems",
        .list(
          problems.map { problem in
            .object([
              JSON.Member("position", problem.position.map { .integer($0) } ?? .null),
              JSON.Member("problem", .text(problem.sentence)),
            ])
          }
        )
      ),
    ])
  }

  /// The findings that `json` says; `nil` if it says none.
  init?(_ json: JSON) {
    guard case .object(let checked)? = json["checked"], case .integer(let size)? = json["size"],
      let root = json["root"]?.text, case .flag(let isUnlocked)? = json["isUnlocked"],
      case .list(let problems)? = json["problems"]
    else { return nil }
    counts = checked.compactMap { member in
      if case .integer(let number) = member.value {
        Count(name: member.name, number: number)
      } else {
        nil
      }
    }
    self.size = size
    self.root = root
    self.isUnlocked = isUnlocked
    comparison = json["since"].flatMap(Comparison.init)
    if case .integer(let views)? = json["views"] { self.views = views }
    self.problems = problems.map { problem in
      var position: Int64?
      if case .integer(let number)? = problem["position"] { position = number }
      return Problem(position: position, sentence: problem["problem"]?.text ?? "")
    }
  }
}
