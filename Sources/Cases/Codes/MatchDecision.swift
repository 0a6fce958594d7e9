/// What was decided about a person who may be the same.
public enum MatchDecision: UInt8, CodeSet {
  case different = 1
  case unsure

  /// How people know this decision.
  public var entry: CodeEntry {
    switch self {
    case .different: CodeEntry("different", "another person")
    case .unsure: CodeEntry("unsure", "not certain: to be looked at again")
    }
  }
}
