/// What kind of place a site is.
///
/// The numbers are stored.
public enum SiteKind: UInt8, CodeSet {
  case custody = 1
  case court
  case base
  case voluntaryAttendance
  case community
  case home

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .custody: CodeEntry("custody", "a police custody suite")
    case .court: CodeEntry("court", "a court building, or the courts of a town")
    case .base: CodeEntry("base", "an office of the service")
    case .voluntaryAttendance:
      CodeEntry("voluntaryAttendance", "a place of voluntary interviews, such as a police station")
    case .community: CodeEntry("community", "anywhere in the community")
    case .home: CodeEntry("home", "the home of a member of staff")
    }
  }
}
