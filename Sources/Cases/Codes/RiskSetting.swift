/// Where a risk assessment is meant to hold.
public enum RiskSetting: UInt8, CodeSet {
  case custody = 1
  case court
  case prison
  case community
  case anywhere

  /// How people know this setting.
  public var entry: CodeEntry {
    switch self {
    case .custody: CodeEntry("custody", "in police custody")
    case .court: CodeEntry("court", "at court and in its cells")
    case .prison: CodeEntry("prison", "in prison")
    case .community: CodeEntry("community", "in the community")
    case .anywhere: CodeEntry("anywhere", "wherever the person is")
    }
  }
}
