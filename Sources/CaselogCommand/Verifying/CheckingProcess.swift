import ArgumentParser
import Interchange
import Subprocess
import SystemPackage

/// Starts this program again to read the store, and watches how far it gets.
struct CheckingProcess {
  private let form: ProgressForm

  init(_ form: ProgressForm) { self.form = form }

  /// How a process ends.
  enum Ending: Hashable, Sendable {
    /// By itself, with an exit code.
    case exited(Int32)
    /// By a signal.
    case killed(Int32)
  }

  /// How the other process ended, and what it had said by then.
  struct Outcome: Sendable {
    /// How it ended.
    let ending: Ending
    /// The last position that it had passed; `nil` if none.
    let position: UInt64?
    /// Its last line.
    let answer: String?
  }

  /// Runs the same command in another process.
  func run() throws -> Outcome {
    let arguments = Array(CommandLine.arguments.dropFirst()) + ["--in-child"]
    let form = form
    return try Child.waiting {
      let result = try await Subprocess.run(
        .path("/proc/self/exe"),
        arguments: Arguments(arguments),
        input: .fileDescriptor(.standardInput, closeAfterSpawningProcess: false),
        output: .sequence,
        error: .currentStandardError
      ) { execution in
        try await Self.listen(to: execution.standardOutput, form)
      }
      return Outcome(
        ending: Ending(result.terminationStatus),
        position: result.closureResult.position,
        answer: result.closureResult.answer
      )
    }
  }

  /// Reads what the other process prints, until it ends.
  private static func listen(
    to output: SubprocessOutputSequence,
    _ form: ProgressForm
  ) async throws -> (position: UInt64?, answer: String?) {
    var progress = Progress(form, counting: "events")
    var size: UInt64?
    var position: UInt64?
    var answer: String?
    for try await line in output.strings(bufferingPolicy: .unbounded) {
      let words = line.split(separator: " ", maxSplits: 1)
      switch (words.first, words.last.flatMap { UInt64($0) }) {
      case ("size", let number?): size = number
      case ("at", let number?):
        position = number
        progress.note(Int(number), share: size.map { Double(number) / Double(max($0, 1)) })
      case _: answer = line
      }
    }
    progress.clear()
    return (position, answer)
  }
}

extension CheckingProcess.Ending {
  /// The ending that the system reports.
  fileprivate init(_ status: TerminationStatus) {
    switch status {
    case .exited(let code): self = .exited(code)
    case .signaled(let signal): self = .killed(signal)
    }
  }
}

extension CheckingProcess.Outcome {
  /// What the other process found.
  ///
  /// - Throws: ``Failure`` if it was killed; its own exit code if it could not read the store, which it
  ///   has then said itself.
  func findings() throws -> Findings {
    switch ending {
    case .exited(0):
      if let answer, let json = try? JSON(parsing: Array(answer.utf8)),
        let findings = Findings(json)
      {
        return findings
      }
      throw Failure(.failed, "The process that read the store has given no answer.")
    case .exited(let code): throw ExitCode(code)
    case .killed(let signal):
      let place = position.map { "after the event at position #\($0)" } ?? "before the first event"
      throw Failure(
        .integrity,
        "The reading was killed by signal \(signal) \(place).",
        why: [
          "A damaged page kills the process that reads it; it says where it is every thousand events "
            + "or so, and reads a few thousand ahead."
        ],
        next: ["Restore the store from a backup, and keep this copy to be looked at."]
      )
    }
  }
}
