/// When colour is used.
public enum ColourChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless the environment says otherwise.
  case auto
  /// In any case.
  case always
  /// In no case.
  case never

  /// Whether colour is used.
  ///
  /// `NO_COLOR` (no-color.org) forbids it if it is not empty; then `FORCE_COLOR` asks for it, unless it
  /// is empty or `0`; then `TERM=dumb` forbids it.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether it would go to a terminal.
  ///   - environment: The variables of the process.
  /// - Returns: `true` if it is.
  public func allows(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR", default: ""] != "" { return false }
      if !["", "0"].contains(environment["FORCE_COLOR", default: ""]) { return true }
      return isTerminal && environment["TERM"] != "dumb"
    }
  }
}
