/// Why a closed case is worked on again.
public enum ReopeningReason: UInt8, CodeSet {
  case closedInError = 1
  case sentenceReopened
  case outcomeCorrected
  case lateWork

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .closedInError: CodeEntry("closedInError", "it was closed in error")
    case .sentenceReopened:
      CodeEntry("sentenceReopened", "a sentence or conviction was set aside or appealed")
    case .outcomeCorrected: CodeEntry("outcomeCorrected", "an outcome turned out to be different")
    case .lateWork: CodeEntry("lateWork", "essential work had been left out")
    }
  }
}
