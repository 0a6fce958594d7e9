/// What somebody is in a safeguarding concern.
public enum ConcernRole: UInt8, CodeSet {
  case subject = 1
  case source

  /// How people know this role.
  public var entry: CodeEntry {
    switch self {
    case .subject: CodeEntry("subject", "is at risk")
    case .source: CodeEntry("source", "is the source of the risk")
    }
  }
}
