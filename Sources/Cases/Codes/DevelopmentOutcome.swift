/// What came of an induction week, a supervision, a training or a competence.
public enum DevelopmentOutcome: UInt8, CodeSet {
  case completed = 1
  case notCompleted
  case notHeld

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .completed: CodeEntry("completed", "completed")
    case .notCompleted: CodeEntry("notCompleted", "begun, and not completed")
    case .notHeld: CodeEntry("notHeld", "it did not take place")
    }
  }
}
