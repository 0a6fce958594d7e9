import FoundationEssentials
import Glibc
import Subprocess
import SystemPackage

/// What the standard streams are connected to, and what the environment says of it.
enum Terminal {
  /// The variables of the process.
  static let environment = ProcessInfo.processInfo.environment

  /// Whether standard input comes from a person.
  static var isInput: Bool { isatty(0) == 1 }

  /// Whether standard output goes to a person.
  static var isOutput: Bool { isatty(1) == 1 }

  /// Whether standard error goes to a person.
  static var isError: Bool { isatty(2) == 1 }

  /// How many columns of characters a line may have: `COLUMNS`, or what the terminal says, or 100.
  static let width: Int = {
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? columnsOfOutput ?? 100
    return min(max(columns, 40), 1_000)
  }()

  /// How many columns the terminal of standard output has, if it is one that knows.
  ///
  /// `stty` asks the terminal that it has for standard input, and prints its rows and columns.
  private static var columnsOfOutput: Int? {
    guard isOutput else { return nil }
    let size = try? Child.waiting {
      try await Subprocess.run(
        .name("stty"),
        arguments: ["size"],
        input: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
        output: .string(limit: 64)
      )
      .standardOutput
    }
    let columns = size?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) }
    return columns.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The value of a variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
