/// What kind of offence is alleged (CL-OFFCAT).
public enum OffenceCategory: UInt8, CodeSet {
  case violence = 1
  case domesticViolence
  case sexual
  case sexualAgainstChild
  case robbery
  case burglary
  case theft
  case criminalDamage
  case arson
  case drugsPossession
  case drugsSupply
  case weapons
  case publicOrder
  case harassment
  case communications
  case fraud
  case motoring
  case breach
  case terrorism
  case homicide
  case other
  case notDisclosed

  /// How people know this category.
  public var entry: CodeEntry {
    switch self {
    case .violence: CodeEntry("violence", "violence against the person")
    case .domesticViolence: CodeEntry("domesticViolence", "violence flagged as domestic")
    case .sexual: CodeEntry("sexual", "a sexual offence")
    case .sexualAgainstChild:
      CodeEntry("sexualAgainstChild", "a sexual offence against a child, or indecent images")
    case .robbery: CodeEntry("robbery", "robbery")
    case .burglary: CodeEntry("burglary", "burglary")
    case .theft: CodeEntry("theft", "theft")
    case .criminalDamage: CodeEntry("criminalDamage", "criminal damage")
    case .arson: CodeEntry("arson", "arson")
    case .drugsPossession: CodeEntry("drugsPossession", "possession of drugs")
    case .drugsSupply: CodeEntry("drugsSupply", "supply of drugs")
    case .weapons: CodeEntry("weapons", "possession of weapons")
    case .publicOrder: CodeEntry("publicOrder", "public order")
    case .harassment: CodeEntry("harassment", "harassment or stalking")
    case .communications: CodeEntry("communications", "malicious communications")
    case .fraud: CodeEntry("fraud", "fraud")
    case .motoring: CodeEntry("motoring", "motoring")
    case .breach: CodeEntry("breach", "breach of an order or of bail")
    case .terrorism: CodeEntry("terrorism", "terrorism")
    case .homicide: CodeEntry("homicide", "homicide")
    case .other: CodeEntry("other", "another offence")
    case .notDisclosed: CodeEntry("notDisclosed", "not disclosed to the service")
    }
  }
}
