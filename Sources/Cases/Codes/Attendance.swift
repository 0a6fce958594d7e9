/// Whether an appointment was kept (M37); the codes are national.
public enum Attendance: UInt8, CodeSet {
  case onTime = 1
  case late
  case tooLate
  case cancelledByPerson
  case missed
  case cancelledByService

  /// How people know this attendance.
  public var entry: CodeEntry {
    switch self {
    case .onTime: CodeEntry("5", "attended on time", national: "5")
    case .late: CodeEntry("6", "came late, but was seen", national: "6")
    case .tooLate: CodeEntry("7", "came too late to be seen", national: "7")
    case .cancelledByPerson: CodeEntry("2", "cancelled by the person", national: "2")
    case .missed: CodeEntry("3", "did not attend, without notice", national: "3")
    case .cancelledByService: CodeEntry("4", "cancelled by the service", national: "4")
    }
  }
}
