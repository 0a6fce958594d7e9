import ArgumentParser
import CaseRecords
import Interchange

/// Answers a command that does not exist with the nearest one that does.
enum MistypedCommand {
  /// The names of the commands.
  static var names: [String] {
    Caselog.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// - Throws: ``Failure`` if the first argument is no option and no command.
  static func check(_ arguments: [String]) throws(Failure) {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let first = words.first, !first.hasPrefix("-"), first != "help", !names.contains(first)
    else { return }
    throw Failure(
      .usage,
      "There is no command \(Excerpt(first)). \(Nearest.question(to: first, among: names))",
      why: ["The commands are: \(names.joined(separator: ", "))."],
      next: ["See: caselog --help"]
    )
  }
}
