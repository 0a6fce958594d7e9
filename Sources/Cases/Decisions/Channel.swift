/// How a command reached the record.
///
/// The numbers are stored.
public enum Channel: UInt8, CodeSet {
  case commandLine = 1
  case `import`
  case paper
  case history
  case rule

  /// How people know this channel.
  public var entry: CodeEntry {
    switch self {
    case .commandLine: CodeEntry("cli", "typed on the command line")
    case .import: CodeEntry("import", "read from a file of commands")
    case .paper: CodeEntry("paper", "entered later from a note on paper")
    case .history: CodeEntry("history", "carried over from another system")
    case .rule: CodeEntry("rule", "raised by the engine, because a rule says so")
    }
  }
}

extension Channel {
  /// Whether somebody typed the command, and was answered.
  var isTyped: Bool {
    switch self {
    case .commandLine, .paper: true
    case .import, .history, .rule: false
    }
  }
}
