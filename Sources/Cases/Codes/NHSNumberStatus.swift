/// How far an NHS number has been verified (M04).
///
/// Code 08 of the national list is not valid for mental health services, and so is not here.
public enum NHSNumberStatus: UInt8, CodeSet {
  case verified = 1
  case notTraced
  case traceRequired
  case noMatch
  case toResolve
  case inProgress
  case notRequired

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .verified: CodeEntry("01", "number present and verified")
    case .notTraced: CodeEntry("02", "number present but not traced")
    case .traceRequired: CodeEntry("03", "trace required")
    case .noMatch: CodeEntry("04", "trace attempted: no match, or several")
    case .toResolve: CodeEntry("05", "trace needs to be resolved")
    case .inProgress: CodeEntry("06", "trace in progress")
    case .notRequired: CodeEntry("07", "number not present and trace not required")
    }
  }
}
