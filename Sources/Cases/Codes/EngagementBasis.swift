/// What a screening or an assessment rests on (INV-05).
public enum EngagementBasis: UInt8, CodeSet {
  case engage = 1
  case bestInterests
  case vitalInterests
  case recordsOnly

  /// How people know this basis.
  public var entry: CodeEntry {
    switch self {
    case .engage: CodeEntry("engage", "the person agreed to engage")
    case .bestInterests: CodeEntry("bestInterests", "best interests: the person could not decide")
    case .vitalInterests: CodeEntry("vitalInterests", "vital interests: a life was at risk")
    case .recordsOnly: CodeEntry("recordsOnly", "records only: the person was not seen")
    }
  }
}
