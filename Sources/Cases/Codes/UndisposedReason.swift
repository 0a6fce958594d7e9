/// Why a case may close although a matter has no disposal (INV-07).
public enum UndisposedReason: UInt8, CodeSet {
  case workEnded = 1
  case underInvestigation
  case handedOver
  case notTraceable
  case deceased
  case error

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .workEnded: CodeEntry("workEnded", "the work ended before the matter did")
    case .underInvestigation:
      CodeEntry("underInvestigation", "still under investigation, with no date to return")
    case .handedOver: CodeEntry("handedOver", "somebody else follows the matter now")
    case .notTraceable: CodeEntry("notTraceable", "the outcome cannot be found out")
    case .deceased: CodeEntry("deceased", "the person has died")
    case .error: CodeEntry("error", "the matter was recorded in error")
    }
  }
}
