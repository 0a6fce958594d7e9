/// Where a fact of the detention clock was read or heard.
public enum ClockSource: UInt8, CodeSet {
  case custodyRecord = 1
  case custodyStaff
  case custodySystem
  case person
  case other

  /// How people know this source.
  public var entry: CodeEntry {
    switch self {
    case .custodyRecord: CodeEntry("custodyRecord", "the custody record")
    case .custodyStaff: CodeEntry("custodyStaff", "custody staff, in person or by telephone")
    case .custodySystem: CodeEntry("custodySystem", "a screen or feed of the custody system")
    case .person: CodeEntry("person", "the person")
    case .other: CodeEntry("other", "somebody else")
    }
  }
}
