/// Which half of the day a court sits in.
public enum CourtSession: UInt8, CodeSet {
  case morning = 1
  case afternoon

  /// How people know this session.
  public var entry: CodeEntry {
    switch self {
    case .morning: CodeEntry("AM", "morning: before 12:00")
    case .afternoon: CodeEntry("PM", "afternoon: from 12:00 on")
    }
  }
}
