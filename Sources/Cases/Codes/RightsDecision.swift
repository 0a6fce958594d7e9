/// What was decided on a request.
public enum RightsDecision: UInt8, CodeSet {
  case full = 1
  case partial
  case refused

  /// How people know this decision.
  public var entry: CodeEntry {
    switch self {
    case .full: CodeEntry("full", "granted")
    case .partial: CodeEntry("partial", "granted in part")
    case .refused: CodeEntry("refused", "refused")
    }
  }
}
