/// How far information from others can be relied on.
public enum Reliability: UInt8, CodeSet {
  case record = 1
  case professional
  case person
  case thirdParty
  case unverified

  /// How people know this reliability.
  public var entry: CodeEntry {
    switch self {
    case .record: CodeEntry("record", "read in a record made at the time")
    case .professional: CodeEntry("professional", "said by a professional who knows the person")
    case .person: CodeEntry("person", "said by the person")
    case .thirdParty: CodeEntry("thirdParty", "said by somebody else")
    case .unverified: CodeEntry("unverified", "not checked, or not possible to check")
    }
  }
}
