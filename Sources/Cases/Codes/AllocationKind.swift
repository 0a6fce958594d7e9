/// In what way somebody works on a case.
public enum AllocationKind: UInt8, CodeSet {
  case lead = 1
  case coWorker
  case peer

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .lead: CodeEntry("lead", "lead practitioner, of whom there is at most one")
    case .coWorker: CodeEntry("co", "co-worker")
    case .peer: CodeEntry("peer", "peer mentor, under a lead")
    }
  }
}
