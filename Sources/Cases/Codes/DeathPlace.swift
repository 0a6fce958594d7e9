/// What kind of place somebody died at.
public enum DeathPlace: UInt8, CodeSet {
  case home = 1
  case hospital
  case custody
  case prison
  case community
  case elsewhere

  /// How people know this place.
  public var entry: CodeEntry {
    switch self {
    case .home: CodeEntry("home", "at home")
    case .hospital: CodeEntry("hospital", "in hospital")
    case .custody: CodeEntry("custody", "in police custody, or at court")
    case .prison: CodeEntry("prison", "in prison")
    case .community: CodeEntry("community", "in a public place")
    case .elsewhere: CodeEntry("elsewhere", "anywhere else")
    }
  }
}
