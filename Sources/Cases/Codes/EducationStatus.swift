/// Whether a child or young person learns, and where (M19).
public enum EducationStatus: UInt8, CodeSet {
  case school = 1
  case alternativeProvision
  case college
  case university
  case training
  case home
  case excluded
  case notInEducation

  /// How people know this status.
  public var entry: CodeEntry {
    switch self {
    case .school: CodeEntry("school", "school")
    case .alternativeProvision:
      CodeEntry("alternativeProvision", "alternative provision or pupil referral unit")
    case .college: CodeEntry("college", "college")
    case .university: CodeEntry("university", "university")
    case .training: CodeEntry("training", "training or apprenticeship")
    case .home: CodeEntry("home", "educated at home")
    case .excluded: CodeEntry("excluded", "excluded")
    case .notInEducation: CodeEntry("notInEducation", "not in education")
    }
  }
}
