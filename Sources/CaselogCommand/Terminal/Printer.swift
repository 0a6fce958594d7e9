import SystemPackage

/// Writes data to standard output and messages to standard error.
enum Printer {
  /// Writes data.
  ///
  /// - Throws: ``OutputClosed`` if nobody reads any more, or `Errno`.
  static func data(_ text: String) throws {
    do throws(any Error) {
      _ = try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch Errno.brokenPipe {
      throw OutputClosed()
    }
  }

  /// Writes data, through `pager` if there is one.
  ///
  /// - Throws: ``OutputClosed`` if nobody reads any more, or `Errno`.
  static func data(_ text: String, through pager: Pager?) throws {
    if let pager, pager.show(text) { return }
    try data(text)
  }

  /// Writes a message; if that fails there is nowhere left to say so.
  static func message(_ text: String) { fragment(text + "\n") }

  /// Writes a part of a line of a message.
  static func fragment(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}

/// Whoever read the output has stopped, as `head` does: the program ends quietly.
struct OutputClosed: Error {}
