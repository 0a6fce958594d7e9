import Foundation

/// The built program, run as people run it.
enum Program {
  /// What a run came to.
  struct Answer {
    /// The exit code.
    let status: Int32
    /// What stood on standard output.
    let output: String
    /// What stood on standard error.
    let error: String
  }

  /// Where it lies: beside the tests.
  static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "caselog").path

  /// Runs it, and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - environment: The variables; nothing is inherited but what finds libraries.
  ///   - input: What stands on standard input.
  /// - Returns: What the run came to.
  /// - Throws: an error if it cannot be started.
  static func run(
    _ arguments: [String],
    environment: [String: String] = [:],
    input: String = ""
  ) throws -> Answer {
    try run(path, arguments, environment: environment, input: input)
  }

  /// Runs a line of a shell, in which `caselog` is the program.
  static func shell(
    _ line: String,
    environment: [String: String] = [:],
    input: String = "",
    in directory: String? = nil
  ) throws -> Answer {
    let script = "caselog() { \"\(path)\" \"$@\"; }; \(line)"
    return try run(
      "/bin/bash",
      ["-c", script],
      environment: environment,
      input: input,
      in: directory
    )
  }

  private static func run(
    _ executable: String,
    _ arguments: [String],
    environment: [String: String],
    input: String,
    in directory: String? = nil
  ) throws -> Answer {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    let inherited = ProcessInfo.processInfo.environment
      .filter { ["PATH", "LD_LIBRARY_PATH"].contains($0.key) }
    process.environment = environment.merging(inherited) { own, _ in own }
    if let directory { process.currentDirectoryURL = URL(filePath: directory) }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let error = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus,
      output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self)
    )
  }
}
