/// What a court did (HMPPS court case service).
public enum HearingOutcome: UInt8, CodeSet {
  case probationSentence = 1
  case otherSentence
  case reportRequested
  case adjourned
  case committed
  case committedWithReport
  case noOutcome
  case other

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .probationSentence: CodeEntry("probationSentence", "a sentence with probation")
    case .otherSentence: CodeEntry("nonProbationSentence", "a sentence without probation")
    case .reportRequested: CodeEntry("reportRequested", "a report was requested")
    case .adjourned: CodeEntry("adjourned", "adjourned")
    case .committed: CodeEntry("committedToCrown", "committed to the Crown Court")
    case .committedWithReport:
      CodeEntry("crownPlusPSR", "committed to the Crown Court, with a pre-sentence report")
    case .noOutcome: CodeEntry("noOutcome", "no outcome")
    case .other: CodeEntry("other", "another outcome")
    }
  }
}
