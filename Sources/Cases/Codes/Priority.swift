/// How soon somebody is to be seen (M31); the codes are national.
public enum Priority: UInt8, CodeSet {
  case emergency = 1
  case veryUrgent
  case urgent
  case routine

  /// How people know this priority.
  public var entry: CodeEntry {
    switch self {
    case .emergency: CodeEntry("1", "emergency", national: "1")
    case .veryUrgent: CodeEntry("2", "very urgent", national: "2")
    case .urgent: CodeEntry("3", "urgent", national: "3")
    case .routine: CodeEntry("4", "routine", national: "4")
    }
  }
}
