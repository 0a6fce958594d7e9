/// What a huddle speaks of.
public enum HuddleItemKind: UInt8, CodeSet {
  case capacity = 1
  case custodyClock
  case childInCustody
  case court
  case safeguarding
  case releaseFollowUp
  case transfer
  case incident
  case wellbeing
  case other

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .capacity: CodeEntry("capacity", "who is here, and where somebody is missing")
    case .custodyClock: CodeEntry("custodyClock", "a detention that runs out")
    case .childInCustody: CodeEntry("childInCustody", "a child in custody")
    case .court: CodeEntry("court", "a court")
    case .safeguarding: CodeEntry("safeguarding", "a safeguarding concern")
    case .releaseFollowUp: CodeEntry("releaseFollowUp", "following up a release")
    case .transfer: CodeEntry("transfer", "a transfer")
    case .incident: CodeEntry("incident", "an incident")
    case .wellbeing: CodeEntry("wellbeing", "how staff are")
    case .other: CodeEntry("other", "something else")
    }
  }
}
