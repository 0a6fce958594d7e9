/// What an assessment of the ability to decide found.
public enum CapacityOutcome: UInt8, CodeSet {
  case has = 1
  case lacks
  case competent
  case notCompetent
  case unable

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .has: CodeEntry("has", "has capacity for this decision")
    case .lacks: CodeEntry("lacks", "lacks capacity for this decision")
    case .competent: CodeEntry("competent", "is competent to decide this")
    case .notCompetent: CodeEntry("notCompetent", "is not competent to decide this")
    case .unable: CodeEntry("unableToAssess", "could not be assessed")
    }
  }
}
