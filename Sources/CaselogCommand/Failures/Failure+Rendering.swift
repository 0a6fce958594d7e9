import Interchange

extension Failure {
  /// The three parts, one to a line, the first at the margin.
  func text(_ ink: Ink) -> String {
    let lines =
      [ink.alarming(TerminalSafety.escaped(happened))]
      + (why + next).map { "  " + TerminalSafety.escaped($0) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The failure as one JSON object on one line.
  var json: String {
    var members = [
      JSON.Member("code", .text(code.name)),
      JSON.Member("exitCode", .integer(Int64(code.rawValue))),
      JSON.Member("happened", .text(happened)),
      JSON.Member("why", .list(why.map { .text($0) })),
      JSON.Member("next", .list(next.map { .text($0) })),
    ]
    if let rule { members.append(JSON.Member("rule", .text(rule))) }
    return JSON.object([JSON.Member("error", .object(members))]).line + "\n"
  }
}
