import Subprocess

/// The editor of whoever calls the program.
struct Editor {
  /// What the shell runs, with arguments of its own if need be.
  private let line: String

  /// The editor that `VISUAL` or else `EDITOR` names, or else `vi`.
  ///
  /// - Throws: ``Failure`` if none is named and there is no terminal for one.
  init() throws(Failure) {
    let named = Terminal.variable("VISUAL") ?? Terminal.variable("EDITOR")
    guard named != nil || Terminal.isInput else {
      throw Failure(
        .usage,
        "There is no terminal for an editor.",
        next: ["Give what the event says with --data, or name an editor with VISUAL or EDITOR."]
      )
    }
    line = named ?? "vi"
  }

  /// Opens the file at `path`, and waits until the editor has ended.
  ///
  /// - Throws: ``Failure`` if it ends in any way but by itself and well.
  func open(_ path: String) throws {
    let status = try Child.holdingTerminal(
      "\(line) \"$1\"",
      [path],
      input: .currentStandardInput
    )
    switch status {
    case .exited(0): return
    case .exited(let code):
      throw Failure(.failed, "The editor ended with exit code \(code). Nothing was recorded.")
    case .signaled(let signal):
      throw Failure(.failed, "The editor was killed by signal \(signal). Nothing was recorded.")
    }
  }
}
