/// Who makes a request about a record.
public enum RightsRequester: UInt8, CodeSet {
  case person = 1
  case parent
  case attorney
  case solicitor
  case personalRepresentative
  case claimant
  case other

  /// How people know this requester.
  public var entry: CodeEntry {
    switch self {
    case .person: CodeEntry("self", "the person themself")
    case .parent: CodeEntry("parent", "somebody with parental responsibility")
    case .attorney: CodeEntry("attorney", "an attorney or a deputy")
    case .solicitor: CodeEntry("solicitor", "a solicitor acting for the person")
    case .personalRepresentative:
      CodeEntry("personalRepresentative", "the personal representative of somebody who has died")
    case .claimant: CodeEntry("claimant", "somebody with a claim that arises from a death")
    case .other: CodeEntry("other", "somebody else")
    }
  }
}
