import Interchange

/// What somebody searches for.
enum SearchWords {
  /// The first line of standard input, which is asked for where that is a terminal.
  ///
  /// - Throws: ``Failure`` if there is nothing in it, or it is not UTF-8.
  static func read() throws -> String {
    if Terminal.isInput { Printer.fragment("Words of a name, an NHS number or a reference: ") }
    var input = try StandardInput("-")
    guard let line = try input.line(), let text = String(validating: line, as: UTF8.self) else {
      throw Failure(
        .usage,
        "There is nothing to search for, or it is not UTF-8.",
        next: ["Type it when asked, or give it on standard input."]
      )
    }
    return text
  }

  /// Refuses words that were given as arguments, without repeating them.
  static func refuse(arguments: [String]) throws(Failure) {
    guard !arguments.isEmpty else { return }
    throw Failure(
      .usage,
      "What is searched for is not an argument.",
      why: ["Others on this computer can see the arguments of a program."],
      next: ["Type it when asked, or give it on standard input."]
    )
  }
}
