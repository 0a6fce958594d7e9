/// Why a referral was rejected (M30); the codes are national.
public enum RejectionReason: UInt8, CodeSet {
  case duplicate = 1
  case inappropriate
  case incomplete

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .duplicate: CodeEntry("01", "duplicate", national: "01")
    case .inappropriate: CodeEntry("02", "inappropriate for the service", national: "02")
    case .incomplete: CodeEntry("03", "incomplete", national: "03")
    }
  }
}
