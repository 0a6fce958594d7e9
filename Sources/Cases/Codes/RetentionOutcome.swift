/// What a review of how long a record is kept came to.
public enum RetentionOutcome: UInt8, CodeSet {
  case retain = 1
  case dispose
  case holdPlaced
  case holdReleased
  case ruleApplied

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .retain: CodeEntry("retain", "it is kept")
    case .dispose: CodeEntry("dispose", "it may be destroyed")
    case .holdPlaced: CodeEntry("holdPlaced", "a hold was placed on it")
    case .holdReleased: CodeEntry("holdReleased", "a hold was released")
    case .ruleApplied: CodeEntry("ruleApplied", "a rule was applied, and nothing decided")
    }
  }
}
