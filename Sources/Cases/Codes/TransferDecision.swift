/// What became of the request to transfer a case.
public enum TransferDecision: UInt8, CodeSet {
  case accepted = 1
  case declined
  case withdrawn
  case lapsed

  /// How people know this decision.
  public var entry: CodeEntry {
    switch self {
    case .accepted: CodeEntry("accepted", "the other team has taken the case over")
    case .declined: CodeEntry("declined", "the other team does not take it")
    case .withdrawn: CodeEntry("withdrawn", "it was taken back by those who had asked")
    case .lapsed: CodeEntry("lapsed", "nobody decided in time")
    }
  }
}
