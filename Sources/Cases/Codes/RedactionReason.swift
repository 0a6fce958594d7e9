/// Why something was left out of what a person was given.
public enum RedactionReason: UInt8, CodeSet {
  case thirdParty = 1
  case seriousHarm
  case privilege
  case safeguarding
  case other

  /// How people know this reason.
  public var entry: CodeEntry {
    switch self {
    case .thirdParty: CodeEntry("thirdParty", "it is about somebody else")
    case .seriousHarm: CodeEntry("seriousHarm", "it would be likely to cause serious harm")
    case .privilege: CodeEntry("privilege", "legal professional privilege")
    case .safeguarding: CodeEntry("safeguarding", "safeguarding")
    case .other: CodeEntry("other", "another reason")
    }
  }
}
