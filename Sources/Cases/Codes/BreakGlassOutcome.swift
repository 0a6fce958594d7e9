/// What a review made of a breaking of the glass.
public enum BreakGlassOutcome: UInt8, CodeSet {
  case appropriate = 1
  case inappropriate
  case training
  case escalated

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .appropriate: CodeEntry("appropriate", "it was right")
    case .inappropriate: CodeEntry("inappropriate", "it was wrong")
    case .training: CodeEntry("training", "it was a mistake, and is a matter of training")
    case .escalated: CodeEntry("escalated", "it is looked into further")
    }
  }
}
