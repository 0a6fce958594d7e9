/// What is not as it should be in somebody's working day.
public enum WorkingException: UInt8, CodeSet {
  case overdue = 1
  case missed
  case incident

  /// How people know this exception.
  public var entry: CodeEntry {
    switch self {
    case .overdue: CodeEntry("overdue", "a check did not come in time")
    case .missed: CodeEntry("missed", "a check did not come at all, and it was followed up")
    case .incident: CodeEntry("incident", "something happened to them")
    }
  }
}
