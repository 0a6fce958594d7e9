/// Whether a member of staff may work.
///
/// The numbers are stored.
public enum StaffStatus: UInt8, CodeSet {
  case active = 1
  case suspended
  case left
  case leave

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .active: CodeEntry("active", "works here")
    case .suspended: CodeEntry("suspended", "may not work for now")
    case .left: CodeEntry("left", "has left the service")
    case .leave: CodeEntry("leave", "is away for a while, and comes back")
    }
  }
}
