/// Why a safeguarding concern was taken to a higher level.
public enum EscalationReason: UInt8, CodeSet {
  case noResponse = 1
  case disagreement
  case riskRising

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .noResponse: CodeEntry("noResponse", "the body did not answer in time")
    case .disagreement: CodeEntry("disagreement", "the answer is not one that keeps somebody safe")
    case .riskRising: CodeEntry("riskRising", "the risk is rising")
    }
  }
}
