/// What an allocation does.
public enum AllocationChange: UInt8, CodeSet {
  case set = 1
  case changed
  case unset

  /// How people know this change.
  public var entry: CodeEntry {
    switch self {
    case .set: CodeEntry("set", "somebody begins to work on the case")
    case .changed: CodeEntry("changed", "somebody takes over from somebody else")
    case .unset: CodeEntry("unset", "somebody no longer works on the case")
    }
  }
}
