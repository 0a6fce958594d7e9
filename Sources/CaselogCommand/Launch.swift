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
      fail(Failure(error), arguments)
    }
    exit(0)
  }

  /// The command that `arguments` name; help that is asked for is printed, and ends the process.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try Caselog.parseAsRoot(arguments)
    } catch {
      guard Caselog.exitCode(for: error) == .success else { throw usage(error, arguments) }
      try Printer.data(Caselog.fullMessage(for: error, columns: Terminal.width) + "\n")
      throw ExitCode.success
    }
  }

  private static func usage(_ error: any Error, _ arguments: [String]) -> Failure {
    let message = Caselog.message(for: error)
    let lines = Caselog.fullMessage(for: error, columns: Terminal.width).split(separator: "\n")
      .map(String.init)
    let rest = lines.filter { $0.hasPrefix("Usage:") || $0.contains("--help") }
    return Failure(.usage, message, next: rest.map(withoutBlanksInFront))
  }

  private static func withoutBlanksInFront(_ line: String) -> String {
    String(line.drop { $0 == " " })
  }

  private static func fail(_ failure: Failure, _ arguments: [String]) -> Never {
    if isJSON(arguments) {
      Printer.message(String(failure.json.dropLast()))
    } else {
      let ink = Ink(
        isOn: ColourChoice.auto.allows(
          isTerminal: Terminal.isError,
          environment: Terminal.environment
        )
      )
      Printer.message(String(failure.text(ink).dropLast()))
    }
    exit(failure.code.rawValue)
  }

  /// Whether errors are to be JSON; it must be known even where the arguments cannot be parsed.
  private static func isJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--error-format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--error-format" && $1 == "json" }
  }
}
