/// What was decided about a referral.
public enum TriageDecision: UInt8, CodeSet {
  case accepted = 1
  case rejected
  case signposted
  case merged

  /// How people know this decision.
  public var entry: CodeEntry {
    switch self {
    case .accepted: CodeEntry("accepted", "accepted")
    case .rejected: CodeEntry("rejected", "rejected")
    case .signposted: CodeEntry("signposted", "signposted to somebody else")
    case .merged: CodeEntry("merged", "added to a case that is open already")
    }
  }
}
