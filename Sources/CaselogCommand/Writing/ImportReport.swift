import ArgumentParser
import CaseRecords
import Cases
import EventLog
import Interchange
import Views

/// What became of the lines of an import.
struct ImportReport {
  /// One line that was not recorded.
  struct Problem {
    let line: Int
    let failure: Failure
  }

  private let isCheck: Bool
  private let isTest: Bool
  /// How many lines have been read.
  private(set) var lines = 0
  private var blank = 0
  private var recorded = 0
  private var events = 0
  private var repeated = 0
  private var problems: [Problem] = []
  private var expected: [Int] = []
  private var answered = 0

  /// Nothing read yet.
  init(isCheck: Bool, isTest: Bool) {
    self.isCheck = isCheck
    self.isTest = isTest
  }

  /// A line begins.
  mutating func begin() { lines += 1 }

  /// The line holds nothing.
  mutating func skip() { blank += 1 }

  /// The line is a command, for which an answer will come; answers come in the order of the lines.
  mutating func expect(_ id: CommandID) { expected.append(lines) }

  /// The line is malformed.
  mutating func note(_ problem: ImportProblem, _ progress: inout Progress) {
    let failure = Failure(.refused, "Malformed; nothing of it was recorded.", why: problem.sentences)
    note(Problem(line: lines, failure: failure), &progress)
  }

  /// An answer has come.
  mutating func note(_ outcome: Importer.Outcome, _ progress: inout Progress) {
    let line = expected[answered]
    answered += 1
    switch outcome.recording {
    case .recorded(let receipt, _):
      recorded += 1
      events += receipt.events.count
    case .repeated: repeated += 1
    case .refused(let refusal): note(Problem(line: line, failure: Failure(refusal)), &progress)
    case .conflict(let conflict): note(Problem(line: line, failure: Failure(conflict)), &progress)
    }
  }

  private mutating func note(_ problem: Problem, _ progress: inout Progress) {
    problems.append(problem)
    progress.clear()
    Printer.message("Line \(problem.line): " + String(problem.failure.text(Ink(isOn: false)).dropLast()))
  }

  /// - Throws: exit code 5 if any line was not recorded.
  func succeed() throws {
    guard problems.isEmpty else { throw ExitCode(FailureCode.refused.rawValue) }
  }
}

extension ImportReport {
  /// How many lines were recorded, as a sentence.
  var recordedWords: String {
    let verb = isCheck ? "would be recorded" : "recorded"
    return "\(counted(lines - blank, "line")) read, \(recorded) \(verb)"
      + (isCheck ? "." : " (\(counted(events, "event"))).")
  }

  /// The answer: the counts, and the lines that were not recorded.
  func rendered(_ style: OutputStyle) throws -> String {
    switch style.format {
    case .table: text
    case .json: try json.picking(style.fields).pretty + "\n"
    case .ndjson: try json.picking(style.fields).line + "\n"
    case .csv, .markdown: try listing.rendered(style)
    }
  }

  private var text: String {
    var sentences = [recordedWords]
    if repeated > 0 { sentences.append("Already recorded: \(counted(repeated, "line")).") }
    if recorded == 0, repeated > 0, problems.isEmpty {
      sentences = ["Nothing new: all \(counted(repeated, "line")) were already recorded."]
    }
    if !problems.isEmpty { sentences.append("Not recorded: \(counted(problems.count, "line")); see above.") }
    if isCheck { sentences.append("Nothing was recorded: this was a check.") }
    if isTest { sentences.append(Reading.testNote) }
    return sentences.map { $0 + "\n" }.joined()
  }

  private var json: JSON {
    let counts = [
      ("lines", lines - blank), ("recorded", recorded), ("events", events),
      ("alreadyRecorded", repeated), ("notRecorded", problems.count),
    ]
    return .object(
      counts.map { JSON.Member($0.0, .integer(Int64($0.1))) }
        + [
          JSON.Member("isCheck", .flag(isCheck)), JSON.Member("isTest", .flag(isTest)),
          JSON.Member("problems", .list(problems.map(Self.json))),
        ]
    )
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func json(_ problem: Problem) -> JSON {
    let failure = problem.failure
    return .object([
      JSON.Member("line", .integer(Int64(problem.line))),
      JSON.Member("code", .text(failure.code.name)),
      JSON.Member("rule", failure.rule.map { .text($0) } ?? .null),
      JSON.Member("happened", .text(failure.happened)),
      JSON.Member("why", .list(failure.why.map { .text($0) })),
      JSON.Member("next", .list(failure.next.map { .text($0) })),
    ])
  }

  private var listing: Listing {
    Listing(
      "import",
      recordedWords,
      columns: [
        Listing.Column("line", "Line"), Listing.Column("rule", "Rule"),
        Listing.Column("happened", "What happened"), Listing.Column("why", "Why"),
      ],
      rows: problems.map { problem in
        [
          .integer(Int64(problem.line)), problem.failure.rule.map(Cell.text) ?? .none,
          .text(problem.failure.happened), .list(problem.failure.why.map { .text($0) }),
        ]
      }
    )
  }
}
