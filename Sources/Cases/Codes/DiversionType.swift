/// Whether the person was diverted, and how (M55).
public enum DiversionType: UInt8, CodeSet {
  case out = 1
  case within
  case notDiverted

  /// How people know this diversion.
  public var entry: CodeEntry {
    switch self {
    case .out: CodeEntry("out", "out of the justice system")
    case .within: CodeEntry("within", "within the justice system")
    case .notDiverted: CodeEntry("none", "not diverted")
    }
  }
}
