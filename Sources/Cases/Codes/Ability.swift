/// Whether one of the four abilities to decide was there.
public enum Ability: UInt8, CodeSet {
  case yes = 1
  case no
  case notTested

  /// How people know this ability.
  public var entry: CodeEntry {
    switch self {
    case .yes: CodeEntry("yes", "yes")
    case .no: CodeEntry("no", "no")
    case .notTested: CodeEntry("notTested", "not tested")
    }
  }
}
