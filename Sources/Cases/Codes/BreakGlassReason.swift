/// Why somebody had to see what is restricted.
public enum BreakGlassReason: UInt8, CodeSet {
  case immediateRisk = 1
  case safeguarding
  case urgentCare
  case decision
  case other

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .immediateRisk: CodeEntry("immediateRisk", "somebody is at risk now")
    case .safeguarding: CodeEntry("safeguarding", "safeguarding")
    case .urgentCare: CodeEntry("urgentCare", "care that cannot wait")
    case .decision: CodeEntry("decision", "a decision of police or a court that cannot wait")
    case .other: CodeEntry("other", "another reason")
    }
  }
}
