/// Who asked for a correction.
public enum CorrectionRequester: UInt8, CodeSet {
  case staff = 1
  case subject
  case rightsRequest

  /// How people know this requester.
  public var entry: CodeEntry {
    switch self {
    case .staff: CodeEntry("staff", "a member of staff")
    case .subject: CodeEntry("subject", "the person")
    case .rightsRequest: CodeEntry("rightsRequest", "somebody exercising a legal right")
    }
  }
}
