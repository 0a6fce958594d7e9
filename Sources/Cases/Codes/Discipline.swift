/// The profession of a specialist assessment.
public enum Discipline: UInt8, CodeSet {
  case mentalHealthNursing = 1
  case learningDisabilityNursing
  case occupationalTherapy
  case socialWork
  case psychiatry
  case psychology
  case speechAndLanguage
  case forensicCAMHS

  /// How people know this discipline.
  public var entry: CodeEntry {
    switch self {
    case .mentalHealthNursing: CodeEntry("mentalHealthNursing", "mental health nursing")
    case .learningDisabilityNursing:
      CodeEntry("learningDisabilityNursing", "learning disability nursing")
    case .occupationalTherapy: CodeEntry("occupationalTherapy", "occupational therapy")
    case .socialWork: CodeEntry("socialWork", "social work")
    case .psychiatry: CodeEntry("psychiatry", "psychiatry")
    case .psychology: CodeEntry("psychology", "psychology")
    case .speechAndLanguage: CodeEntry("speechAndLanguage", "speech and language therapy")
    case .forensicCAMHS: CodeEntry("forensicCAMHS", "forensic child and adolescent mental health")
    }
  }
}
