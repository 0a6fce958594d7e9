/// Why something is erased.
public enum ErasureGround: UInt8, CodeSet {
  case retention = 1
  case rightsDecision
  case unlawfulProcessing
  case createdInError

  /// How people know this ground.
  public var entry: CodeEntry {
    switch self {
    case .retention: CodeEntry("retention", "it has been kept for as long as it had to be")
    case .rightsDecision: CodeEntry("rightsDecision", "a request for erasure was granted")
    case .unlawfulProcessing: CodeEntry("unlawfulProcessing", "it should not have been processed")
    case .createdInError: CodeEntry("createdInError", "the record was made in error")
    }
  }
}
