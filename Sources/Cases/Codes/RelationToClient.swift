/// How a person in a concern belongs to the client of the service.
public enum RelationToClient: UInt8, CodeSet {
  case client = 1
  case child
  case unbornChild
  case parent
  case sibling
  case partner
  case formerPartner
  case otherRelative
  case victim
  case associate
  case professional
  case unrelated
  case other

  /// How people know this relation.
  public var entry: CodeEntry {
    switch self {
    case .client: CodeEntry("client", "the client")
    case .child: CodeEntry("child", "a child of the client")
    case .unbornChild: CodeEntry("unbornChild", "an unborn child of the client or of a partner")
    case .parent: CodeEntry("parent", "a parent or carer of the client")
    case .sibling: CodeEntry("sibling", "a brother or sister")
    case .partner: CodeEntry("partner", "a partner")
    case .formerPartner: CodeEntry("formerPartner", "a former partner")
    case .otherRelative: CodeEntry("otherRelative", "another relative")
    case .victim: CodeEntry("victim", "a victim in the matter")
    case .associate: CodeEntry("associate", "a friend or associate")
    case .professional: CodeEntry("professional", "a member of staff of this or another service")
    case .unrelated: CodeEntry("none", "none: the concern has no client")
    case .other: CodeEntry("other", "something else")
    }
  }
}
