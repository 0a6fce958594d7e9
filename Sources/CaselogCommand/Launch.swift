import ArgumentParser
import Glibc
import Interchange

/// The way from arguments to an exit code.
enum Launch {
  /// Runs the command that `arguments` name, and ends the process.
  static func run(_ arguments: [String]) -> Never {
    signal(SIGPIPE, SIG_IGN)  // A reader that stops is an error of the write, and ends us quietly.
    do {
      try MistypedCommand.check(arguments)
      var command = try parsed(arguments)
      try command.run()
    } catch is OutputClosed {
      exit(0)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      if Caselog.exitCode(for: error) == .success { help(error) }
      fail(Failure(error), arguments)
    }
    exit(0)
  }

  /// The command that `arguments` name.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Caselog.parseAsRoot(arguments)
    } catch {
      guard Caselog.exitCode(for: error) == .success else { throw usage(error) }
      throw error
    }
  }

  /// Prints help, a version or a completion script that was asked for.
  private static func help(_ request: any Error) -> Never {
    try? Printer.data(Caselog.fullMessage(for: request, columns: Terminal.width) + "\n")
    exit(0)
  }

  /// What is wrong with the arguments, in our own form of an error.
  private static func usage(_ error: any Error) -> Failure {
    let lines = Caselog.fullMessage(for: error, columns: Terminal.width).split(separator: "\n")
    let rest = lines.filter { $0.hasPrefix("Usage:") || $0.contains("--help") }
      .map { String($0.drop { $0 == " " }) }
    return Failure(.usage, Caselog.message(for: error), next: rest)
  }

  private static func fail(_ failure: Failure, _ arguments: [String]) -> Never {
    let ink = Ink(
      isOn: ColourChoice.auto.allows(
        isTerminal: Terminal.isError,
        environment: Terminal.environment
      )
    )
    Printer.fragment(isJSON(arguments) ? failure.json : failure.text(ink))
    exit(failure.code.rawValue)
  }

  /// Whether errors are to be JSON; it must be known even where the arguments cannot be parsed.
  private static func isJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--error-format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--error-format" && $1 == "json" }
  }
}
