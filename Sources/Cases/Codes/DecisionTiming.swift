/// Whether information came before the decision that it was meant for (K07).
public enum DecisionTiming: UInt8, CodeSet {
  case before = 1
  case after
  case notKnown

  /// How people know this timing.
  public var entry: CodeEntry {
    switch self {
    case .before: CodeEntry("before", "before the decision")
    case .after: CodeEntry("after", "after the decision")
    case .notKnown: CodeEntry("unknown", "not known")
    }
  }
}
