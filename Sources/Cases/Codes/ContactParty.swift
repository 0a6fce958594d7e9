/// Whom a contact was with.
public enum ContactParty: UInt8, CodeSet {
  case person = 1
  case parentOrCarer
  case family
  case professional
  case other

  /// How people know this party.
  public var entry: CodeEntry {
    switch self {
    case .person: CodeEntry("person", "the person")
    case .parentOrCarer: CodeEntry("parentOrCarer", "a parent or carer")
    case .family: CodeEntry("family", "a relative or friend")
    case .professional: CodeEntry("professional", "a professional")
    case .other: CodeEntry("other", "somebody else")
    }
  }
}
