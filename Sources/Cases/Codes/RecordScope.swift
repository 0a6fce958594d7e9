/// Whose records a role lets somebody see (domain rules of access, in the service description).
///
/// The order is that of how much they let be seen.
public enum RecordScope: UInt8, CodeSet {
  case nobody = 1
  case own
  case oneByOne
  case area
  case all

  /// How people know this scope.
  public var entry: CodeEntry {
    switch self {
    case .nobody: CodeEntry("nobody", "no records; figures at most")
    case .own: CodeEntry("own", "the cases that are allocated to them")
    case .oneByOne: CodeEntry("oneByOne", "any case, but one at a time and in no list")
    case .area: CodeEntry("area", "the cases of their areas, and those nobody owns yet")
    case .all: CodeEntry("all", "every case")
    }
  }
}
