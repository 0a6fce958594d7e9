/// How high a risk is (M44); not having assessed it is not the same as finding none.
///
/// Levels compare: ``notAssessed`` is the lowest, ``high`` the highest.
public enum RiskLevel: UInt8, CodeSet, Comparable {
  case notAssessed = 1
  case absent
  case low
  case medium
  case high

  /// How people know this level.
  public var entry: CodeEntry {
    switch self {
    case .notAssessed: CodeEntry("notAssessed", "not assessed")
    case .absent: CodeEntry("none", "assessed, and no risk found")
    case .low: CodeEntry("low", "low")
    case .medium: CodeEntry("medium", "medium")
    case .high: CodeEntry("high", "high")
    }
  }

  /// Whether `left` is the lower level.
  public static func < (left: RiskLevel, right: RiskLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
