/// How a reader belonged to the people whose record was read.
public enum Relationship: UInt8, CodeSet {
  case allocated = 1
  case team
  case duty
  case noneFound

  /// How people know this relationship.
  public var entry: CodeEntry {
    switch self {
    case .allocated: CodeEntry("allocated", "allocated to the case")
    case .team: CodeEntry("team", "in the team that holds the case")
    case .duty: CodeEntry("duty", "the duty senior of the time")
    case .noneFound: CodeEntry("none", "none was found")
    }
  }
}
