/// What linking two records, or parting them, means for their NHS numbers.
public enum NumberEffect: UInt8, CodeSet {
  case none = 1
  case same
  case survivors
  case others
  case apart

  /// How people know this effect.
  public var entry: CodeEntry {
    switch self {
    case .none: CodeEntry("none", "neither record has a number")
    case .same: CodeEntry("same", "both have the same number")
    case .survivors: CodeEntry("survivors", "only the surviving record has one, which is both's")
    case .others: CodeEntry("others", "only the other record has one, which is both's")
    case .apart: CodeEntry("apart", "each keeps the number it had")
    }
  }
}
