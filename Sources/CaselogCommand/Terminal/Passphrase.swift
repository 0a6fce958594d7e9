import Interchange
import Subprocess
import SystemPackage

/// The passphrase of a store.
enum Passphrase {
  /// Asks for it where standard input is a terminal, without showing it; otherwise the first line of
  /// standard input.
  ///
  /// - Parameter isNew: Whether it is a new one, which is asked for twice.
  /// - Returns: What was typed, at least one character.
  /// - Throws: ``Failure`` if nothing was typed, or not the same twice.
  static func read(isNew: Bool = false) throws -> String {
    guard Terminal.isInput else {
      var input = try StandardInput("-")
      return try checked(try input.line() ?? [])
    }
    let passphrase = try ask("Passphrase: ")
    guard isNew else { return passphrase }
    guard try ask("The same again: ") == passphrase else {
      throw Failure(.usage, "The two passphrases are not the same. Nothing was made.")
    }
    return passphrase
  }

  /// A shell reads the line: it can switch the echo off, and on again whatever happens.
  private static func ask(_ question: String) throws -> String {
    let script = """
      trap 'stty echo; echo >&2' EXIT INT TERM
      stty -echo; printf '%s' "$0" >&2; IFS= read -r line; printf '%s' "$line"
      """
    let answer = try Child.waiting {
      try await Subprocess.run(
        .path("/bin/sh"),
        arguments: ["-c", script, question],
        input: .fileDescriptor(.standardInput, closeAfterSpawningProcess: false),
        output: .string(limit: 4_096),
        error: .currentStandardError
      )
      .standardOutput
    }
    return try checked(Array(answer.utf8))
  }

  private static func checked(_ bytes: [UInt8]) throws(Failure) -> String {
    guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .usage,
        "There is no passphrase, or it is not UTF-8.",
        next: ["Type it when asked, or give it as the first line of standard input."]
      )
    }
    return text
  }
}
