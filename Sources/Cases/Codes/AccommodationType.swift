/// Where a person lives (M16).
///
/// The codes are those of the older national list as far as their meaning is known; `LD:` marks our
/// own, for groups of that list whose single codes are not.
public enum AccommodationType: UInt8, CodeSet {
  case ownerOccupier = 1
  case withFamilySettled
  case sharedOwnership
  case socialTenant
  case housingAssociation
  case privateTenant
  case otherMainstream
  case roughSleeper
  case nightShelter
  case sofaSurfing
  case temporary
  case shortTermGuest
  case otherHomeless
  case mentalHealthSupport
  case hospital
  case otherCare
  case justice
  case sheltered
  case mobile
  case other

  /// How people know this accommodation.
  public var entry: CodeEntry {
    switch self {
    case .ownerOccupier: CodeEntry("MA01", "owner occupier", national: "MA01")
    case .withFamilySettled: CodeEntry("MA02", "settled with family or friends", national: "MA02")
    case .sharedOwnership: CodeEntry("MA03", "shared ownership", national: "MA03")
    case .socialTenant:
      CodeEntry("MA04", "tenant of a local authority or registered landlord", national: "MA04")
    case .housingAssociation: CodeEntry("MA05", "tenant of a housing association", national: "MA05")
    case .privateTenant: CodeEntry("MA06", "tenant of a private landlord", national: "MA06")
    case .otherMainstream: CodeEntry("MA09", "other mainstream housing", national: "MA09")
    case .roughSleeper: CodeEntry("HM01", "rough sleeper", national: "HM01")
    case .nightShelter: CodeEntry("HM03", "night shelter or emergency hostel", national: "HM03")
    case .sofaSurfing: CodeEntry("HM04", "sofa surfing", national: "HM04")
    case .temporary:
      CodeEntry("HM05", "temporary accommodation by a local authority", national: "HM05")
    case .shortTermGuest: CodeEntry("HM06", "short-term guest", national: "HM06")
    case .otherHomeless: CodeEntry("HM07", "other homeless", national: "HM07")
    case .mentalHealthSupport: CodeEntry("MH09", "with mental health support", national: "MH09")
    case .hospital: CodeEntry("HS09", "hospital", national: "HS09")
    case .otherCare: CodeEntry("CH09", "other care", national: "CH09")
    case .justice:
      CodeEntry("LD:CJ", "prison, approved premises, or another place of the justice system")
    case .sheltered: CodeEntry("LD:SH", "sheltered housing")
    case .mobile: CodeEntry("LD:ML", "mobile home")
    case .other: CodeEntry("LD:OTH", "somewhere else")
    }
  }
}
