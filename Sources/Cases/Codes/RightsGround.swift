/// On what ground a request is refused, in whole or in part.
public enum RightsGround: UInt8, CodeSet {
  case healthCare = 1
  case publicTask
  case legalClaims
  case seriousHarm
  case thirdParty
  case notIdentified
  case notEntitled
  case unfounded
  case opinionStands
  case other

  /// How people know this ground.
  public var entry: CodeEntry {
    switch self {
    case .healthCare: CodeEntry("healthCare", "the provision of health or social care")
    case .publicTask: CodeEntry("publicTask", "a task in the public interest")
    case .legalClaims: CodeEntry("legalClaims", "legal claims")
    case .seriousHarm: CodeEntry("seriousHarm", "it would be likely to cause serious harm")
    case .thirdParty: CodeEntry("thirdParty", "it is about somebody else as well")
    case .notIdentified: CodeEntry("notIdentified", "it is not known who asks")
    case .notEntitled: CodeEntry("notEntitled", "who asks is not entitled")
    case .unfounded: CodeEntry("unfounded", "it is manifestly unfounded or excessive")
    case .opinionStands:
      CodeEntry("opinionStands", "an opinion stands, with the disagreement noted")
    case .other: CodeEntry("other", "another ground")
    }
  }
}
