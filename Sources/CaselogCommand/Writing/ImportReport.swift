import ArgumentParser
import CaseRecords
import Cases
import Interchange

/// What became of the lines of an import.
///
/// Problems are told as they come; those of a check wait, because what they tell of the record may be
/// told only when it is recorded that somebody looked.
struct ImportReport {
  /// One line that was not recorded.
  struct Problem {
    /// Its number, from 1.
    let line: Int
    /// Why not.
    let failure: Failure
  }

  /// Something to know about a line that was recorded.
  struct Notice {
    /// Its number, from 1.
    let line: Int
    /// What to know.
    let warning: Warning
  }

  /// Whether lines were only decided about.
  let isCheck: Bool
  /// Whether the store is one for tests.
  let isTest: Bool
  /// How many lines that hold something have been read.
  private(set) var lines = 0
  /// How many of them were recorded.
  private(set) var recorded = 0
  /// How many events they came to.
  private(set) var events = 0
  /// How many had been recorded before.
  private(set) var repeated = 0
  /// Those that were not recorded, in the order in which that became known.
  private(set) var problems: [Problem] = []
  /// What should be known of lines that were recorded, in their order.
  private(set) var notices: [Notice] = []

  private var number = 0
  private var awaited: ArraySlice<Int> = []
  private var progress: Progress

  /// Nothing read yet.
  init(isCheck: Bool, isTest: Bool, _ form: ProgressForm) {
    self.isCheck = isCheck
    self.isTest = isTest
    progress = Progress(form, counting: "lines")
  }

  /// A line begins; `share` of the input has been read.
  mutating func begin(_ bytes: [UInt8], share: Double?) {
    number += 1
    if !ImportLine.isBlank(bytes) { lines += 1 }
    progress.note(number, share: share)
  }

  /// The line is a command, for which an outcome will come; they come in the order of the lines.
  mutating func expect() { awaited.append(number) }

  /// The line is malformed.
  mutating func note(_ problem: ImportProblem) {
    let failure = Failure(
      .refused,
      "Malformed; nothing of it was recorded.",
      why: problem.sentences
    )
    note(Problem(line: number, failure: failure))
  }

  /// An outcome has come.
  mutating func note(_ outcome: LineOutcome) {
    let line = awaited.popFirst() ?? number
    switch outcome {
    case .recorded(let count, let warnings):
      recorded += 1
      events += count
      for warning in warnings { note(Notice(line: line, warning: warning)) }
    case .repeated: repeated += 1
    case .failed(let failure): note(Problem(line: line, failure: failure))
    }
  }

  private mutating func note(_ problem: Problem) {
    problems.append(problem)
    guard !isCheck else { return }
    progress.clear()
    tell(problem)
  }

  private mutating func note(_ notice: Notice) {
    notices.append(notice)
    guard !isCheck else { return }
    progress.clear()
    tell(notice)
  }

  /// Tells the problems and the warnings of a check.
  func tellProblems() {
    for problem in problems { tell(problem) }
    for notice in notices { tell(notice) }
  }

  private func tell(_ notice: Notice) {
    Printer.message("Line \(notice.line): Warning \(notice.warning)")
  }

  private func tell(_ problem: Problem) {
    Printer.fragment("Line \(problem.line): " + problem.failure.text(Ink(isOn: false)))
  }

  /// The input has been read to its end.
  mutating func end() { progress.clear() }

  /// The store or the input has failed.
  mutating func stop() {
    progress.clear()
    Printer.message("Stopped at line \(number): \(recorded) recorded. Run it again to go on.")
  }

  /// - Throws: exit code 5 if any line was not recorded.
  func succeed() throws {
    guard problems.isEmpty else { throw ExitCode(FailureCode.refused.rawValue) }
  }
}
