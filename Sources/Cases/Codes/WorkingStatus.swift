/// Where somebody is in their working day.
public enum WorkingStatus: UInt8, CodeSet {
  case signedOn = 1
  case checkedIn
  case visitStarted
  case visitEnded
  case breakStarted
  case breakEnded
  case signedOff
  case exception
  case foundSafe

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .signedOn: CodeEntry("signedOn", "the shift begins")
    case .checkedIn: CodeEntry("checkedIn", "a check: all is well")
    case .visitStarted: CodeEntry("visitStarted", "a visit begins")
    case .visitEnded: CodeEntry("visitEnded", "a visit has ended")
    case .breakStarted: CodeEntry("breakStarted", "a break begins")
    case .breakEnded: CodeEntry("breakEnded", "a break has ended")
    case .signedOff: CodeEntry("signedOff", "the shift has ended")
    case .exception: CodeEntry("exception", "something is not as it should be")
    case .foundSafe: CodeEntry("foundSafe", "found safe")
    }
  }
}
