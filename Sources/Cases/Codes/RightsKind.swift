/// Which right somebody makes use of.
public enum RightsKind: UInt8, CodeSet {
  case access = 1
  case rectification
  case erasure
  case restriction
  case objection
  case complaint
  case deceasedAccess

  /// How people know this right.
  public var entry: CodeEntry {
    switch self {
    case .access: CodeEntry("access", "to see what is recorded")
    case .rectification: CodeEntry("rectification", "to have it put right")
    case .erasure: CodeEntry("erasure", "to have it erased")
    case .restriction: CodeEntry("restriction", "to have its use restricted")
    case .objection: CodeEntry("objection", "to object to its use")
    case .complaint: CodeEntry("complaint", "to complain about the use of data")
    case .deceasedAccess: CodeEntry("deceased-access", "to see the record of somebody who has died")
    }
  }
}
