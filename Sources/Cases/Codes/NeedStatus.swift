/// How far a need is established (CL-NEEDSTAT).
///
/// "Entered in error" is missing on purpose: ``EntryCorrected`` says that, and nothing else does.
public enum NeedStatus: UInt8, CodeSet {
  case suspected = 1
  case confirmedByRecord
  case confirmedByAssessment
  case knownMet
  case knownUnmet
  case resolved

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .suspected: CodeEntry("suspected", "suspected")
    case .confirmedByRecord: CodeEntry("confirmedByRecord", "confirmed by a record")
    case .confirmedByAssessment: CodeEntry("confirmedByAssessment", "confirmed by an assessment")
    case .knownMet: CodeEntry("knownMet", "known, and met by a service")
    case .knownUnmet: CodeEntry("knownUnmet", "known, and not met")
    case .resolved: CodeEntry("resolved", "resolved")
    }
  }
}
