/// What a screening led to (CL-SCREENOUT).
public enum ScreeningOutcome: UInt8, CodeSet {
  case noNeeds = 1
  case adviceOnly
  case assessCore
  case assessSpecialist
  case urgentMedical
  case safeguarding
  case referDirect
  case incomplete

  /// How people know this outcome.
  public var entry: CodeEntry {
    switch self {
    case .noNeeds: CodeEntry("noNeeds", "no needs found")
    case .adviceOnly: CodeEntry("adviceOnly", "advice was given, nothing more is needed")
    case .assessCore: CodeEntry("assessCore", "a core assessment is needed")
    case .assessSpecialist: CodeEntry("assessSpecialist", "a specialist assessment is needed")
    case .urgentMedical:
      CodeEntry("urgentMedical", "an urgent Mental Health Act or medical assessment is needed")
    case .safeguarding: CodeEntry("safeguarding", "a safeguarding concern is to be raised")
    case .referDirect:
      CodeEntry("referDirect", "a service is to be asked directly, without an assessment")
    case .incomplete: CodeEntry("incomplete", "the screening was not finished")
    }
  }
}
