/// Whether the person was followed up before the case closed.
public enum FollowUp: UInt8, CodeSet {
  case done = 1
  case declined
  case notReached
  case notNeeded

  /// How people know this state.
  public var entry: CodeEntry {
    switch self {
    case .done: CodeEntry("done", "done")
    case .declined: CodeEntry("declined", "offered, and declined by the person")
    case .notReached: CodeEntry("notReached", "tried, and the person was not reached")
    case .notNeeded: CodeEntry("notNeeded", "not needed")
    }
  }
}
