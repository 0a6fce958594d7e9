/// What a screening found in one domain.
public enum ScreeningFinding: UInt8, CodeSet {
  case noConcern = 1
  case possible
  case identified
  case notExplored
  case declined

  /// How people know this finding.
  public var entry: CodeEntry {
    switch self {
    case .noConcern: CodeEntry("noConcern", "asked about, no concern")
    case .possible: CodeEntry("possible", "possibly a need")
    case .identified: CodeEntry("identified", "a need was identified")
    case .notExplored: CodeEntry("notExplored", "not explored")
    case .declined: CodeEntry("declined", "the person declined to answer")
    }
  }
}
