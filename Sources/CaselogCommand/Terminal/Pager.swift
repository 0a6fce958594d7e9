import Subprocess

/// Shows a long answer a screen at a time.
struct Pager {
  /// What the shell runs.
  private let line: String

  private static let less = "if command -v less >/dev/null; then less; else cat; fi"

  /// The pager of whoever reads: `PAGER`, or else `less` if there is one.
  ///
  /// It is `nil` unless standard input and output are both terminals, and if `PAGER` is empty or `cat`.
  static var ofTerminal: Pager? {
    guard Terminal.isInput, Terminal.isOutput else { return nil }
    let line = Terminal.environment["PAGER"] ?? less
    return ["", "cat"].contains(line) ? nil : Pager(line: line)
  }

  /// Shows `text`, which goes through a pipe and nowhere else, until whoever reads has seen enough.
  ///
  /// - Returns: Whether there is such a program; if not, nothing has been shown.
  func show(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let status = try? Child.holdingTerminal(line, environment: environment, input: .inputWriter) {
      // Whoever quits early does not want the rest, and that is no failure.
      _ = try? await $0.standardInputWriter.write(bytes)
      try? await $0.standardInputWriter.finish()
    }
    switch status {
    case nil, .exited(126), .exited(127): return false
    case .exited, .signaled: return true
    }
  }

  /// Short answers just print, and `less` keeps no file of what was searched for.
  private var environment: Environment {
    let ours: [Environment.Key: String] = ["LESS": "FRX", "LESSHISTFILE": "-"]
    return .inherit.updating(ours.filter { Terminal.environment[$0.key.rawValue] == nil })
  }
}
