/// Why it is decided who may see something.
public enum RestrictionReason: UInt8, CodeSet {
  case locationAtRisk = 1
  case staffOrRelative
  case highProfile
  case safeguarding
  case witnessProtection
  case accuracyContested
  case ended
  case other

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .locationAtRisk: CodeEntry("locationAtRisk", "where somebody lives must not become known")
    case .staffOrRelative:
      CodeEntry("staffOrRelative", "it is about a member of staff, or a relative of one")
    case .highProfile: CodeEntry("highProfile", "the public takes an interest")
    case .safeguarding: CodeEntry("safeguarding", "safeguarding")
    case .witnessProtection: CodeEntry("witnessProtection", "witness protection")
    case .accuracyContested:
      CodeEntry("accuracyContested", "what it says is contested, and must not be used meanwhile")
    case .ended: CodeEntry("ended", "the reason for a restriction has ended")
    case .other: CodeEntry("other", "another reason")
    }
  }
}
