/// Whether a hearing is in the list.
public enum ListingStatus: UInt8, CodeSet {
  case listed = 1
  case vacated

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .listed: CodeEntry("listed", "listed")
    case .vacated: CodeEntry("vacated", "taken out of the list")
    }
  }
}
