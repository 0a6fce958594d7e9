/// A report that a court orders.
public enum OrderedReport: UInt8, CodeSet {
  case preSentence = 1
  case psychiatric
  case psychological
  case serviceReport
  case treatment
  case other

  /// How people know this report.
  public var entry: CodeEntry {
    switch self {
    case .preSentence: CodeEntry("PSR", "pre-sentence report")
    case .psychiatric: CodeEntry("psychiatric", "psychiatric report")
    case .psychological: CodeEntry("psychological", "psychological report")
    case .serviceReport: CodeEntry("LD", "report of this service")
    case .treatment: CodeEntry("CSTR", "assessment for a treatment requirement")
    case .other: CodeEntry("other", "another report")
    }
  }
}
