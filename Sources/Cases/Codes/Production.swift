/// Where a person comes to court from.
public enum Production: UInt8, CodeSet {
  case custody = 1
  case bail
  case prison
  case summons

  /// How people know this origin.
  public var entry: CodeEntry {
    switch self {
    case .custody: CodeEntry("custody", "police custody")
    case .bail: CodeEntry("bail", "home, on bail")
    case .prison: CodeEntry("prison", "prison")
    case .summons: CodeEntry("summons", "home, by summons or requisition")
    }
  }
}
