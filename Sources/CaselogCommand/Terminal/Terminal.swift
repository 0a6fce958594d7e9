import FoundationEssentials
import Glibc
import Interchange

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

  /// How many columns of characters a line may have: `COLUMNS`, or 100.
  static var width: Int {
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? 100
    return min(max(columns, 40), 1_000)
  }

  /// The value of a variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
