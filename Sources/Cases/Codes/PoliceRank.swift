/// The rank of the officer who decided.
public enum PoliceRank: UInt8, CodeSet {
  case inspector = 1
  case superintendent
  case other

  /// How people know this rank.
  public var entry: CodeEntry {
    switch self {
    case .inspector: CodeEntry("inspector", "inspector")
    case .superintendent: CodeEntry("superintendent", "superintendent")
    case .other: CodeEntry("other", "another")
    }
  }
}
