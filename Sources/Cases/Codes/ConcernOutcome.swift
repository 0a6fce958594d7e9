/// How a safeguarding concern ended.
public enum ConcernOutcome: UInt8, CodeSet {
  case removed = 1
  case reduced
  case remainsAccepted
  case transferred
  case unfounded
  case unable

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .removed: CodeEntry("removed", "the risk is gone")
    case .reduced: CodeEntry("reduced", "the risk is less")
    case .remainsAccepted:
      CodeEntry("remainsAccepted", "the risk remains, and the person accepts it")
    case .transferred: CodeEntry("transferred", "another body has taken it over")
    case .unfounded: CodeEntry("unfounded", "it was unfounded")
    case .unable: CodeEntry("unable", "it could not be concluded")
    }
  }
}
