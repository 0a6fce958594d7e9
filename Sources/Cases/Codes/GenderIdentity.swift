/// The gender that a person identifies with (M06); the codes are national.
///
/// Z is the blank `declined`, X the blank `notRecorded`.
public enum GenderIdentity: UInt8, CodeSet {
  case male = 1
  case female
  case nonBinary
  case other

  /// How people know this gender.
  public var entry: CodeEntry {
    switch self {
    case .male: CodeEntry("1", "male, including trans man", national: "1")
    case .female: CodeEntry("2", "female, including trans woman", national: "2")
    case .nonBinary: CodeEntry("3", "non-binary", national: "3")
    case .other: CodeEntry("4", "other", national: "4")
    }
  }
}
