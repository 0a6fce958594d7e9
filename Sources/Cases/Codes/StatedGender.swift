/// The gender that a person states (M08); the codes are national, and X is the blank `notKnown`.
public enum StatedGender: UInt8, CodeSet {
  case male = 1
  case female
  case indeterminate

  /// How people know this gender.
  public var entry: CodeEntry {
    switch self {
    case .male: CodeEntry("1", "male", national: "1")
    case .female: CodeEntry("2", "female", national: "2")
    case .indeterminate: CodeEntry("9", "indeterminate", national: "9")
    }
  }
}
