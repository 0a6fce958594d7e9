/// What kind of note it is.
public enum NoteKind: UInt8, CodeSet {
  case progress = 1
  case decision
  case confirmation
  case advice
  case feedback
  case admin
  case task

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .progress: CodeEntry("progress", "progress")
    case .decision: CodeEntry("decision", "a decision and why it was made")
    case .confirmation: CodeEntry("confirmation", "confirmation of what somebody else decided")
    case .advice: CodeEntry("advice", "advice given or taken")
    case .feedback: CodeEntry("feedback", "feedback by the person (M58)")
    case .admin: CodeEntry("admin", "administration")
    case .task: CodeEntry("task", "a task that a rule raised")
    }
  }
}
