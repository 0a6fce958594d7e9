/// Of what somebody is told who was told something before.
public enum NoticeReason: UInt8, CodeSet {
  case correction = 1
  case erasure
  case restriction
  case withdrawal
  case breach

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .correction: CodeEntry("correction", "it was corrected")
    case .erasure: CodeEntry("erasure", "it was erased")
    case .restriction: CodeEntry("restriction", "its use is restricted")
    case .withdrawal: CodeEntry("withdrawal", "the consent was withdrawn")
    case .breach: CodeEntry("breach", "it should not have been told")
    }
  }
}
