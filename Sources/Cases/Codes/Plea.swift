/// What a person pleads (CL-PLEA); the codes are national.
public enum Plea: UInt8, CodeSet {
  case notKnown = 1
  case guilty
  case notGuilty
  case notTaken
  case consented
  case resisted
  case guiltyByPost
  case admitted
  case denied

  /// How people know this plea.
  public var entry: CodeEntry {
    switch self {
    case .notKnown: CodeEntry("0", "not known", national: "0")
    case .guilty: CodeEntry("1", "guilty", national: "1")
    case .notGuilty: CodeEntry("2", "not guilty", national: "2")
    case .notTaken: CodeEntry("3", "no plea taken", national: "3")
    case .consented: CodeEntry("4", "consented", national: "4")
    case .resisted: CodeEntry("5", "resisted", national: "5")
    case .guiltyByPost: CodeEntry("6", "guilty by post", national: "6")
    case .admitted: CodeEntry("7", "admitted", national: "7")
    case .denied: CodeEntry("8", "denied", national: "8")
    }
  }
}
