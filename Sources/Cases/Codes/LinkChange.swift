/// Whether two records are now of one person, or no longer.
public enum LinkChange: UInt8, CodeSet {
  case linked = 1
  case unlinked

  /// How people know this change.
  public var entry: CodeEntry {
    switch self {
    case .linked: CodeEntry("linked", "both records are of one person")
    case .unlinked: CodeEntry("unlinked", "they are of two people after all")
    }
  }
}
