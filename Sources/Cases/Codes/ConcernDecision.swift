/// What a senior decided on a safeguarding concern.
public enum ConcernDecision: UInt8, CodeSet {
  case refer = 1
  case advise
  case monitor
  case noFurtherAction
  case escalateNow

  /// How people know this decision.
  public var entry: CodeEntry {
    switch self {
    case .refer: CodeEntry("refer", "to refer to another body")
    case .advise: CodeEntry("advise", "to advise")
    case .monitor: CodeEntry("monitor", "to keep watching")
    case .noFurtherAction: CodeEntry("NFA", "no further action")
    case .escalateNow: CodeEntry("escalateNow", "to escalate at once")
    }
  }
}
