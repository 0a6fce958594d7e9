/// Where a safeguarding concern is referred to.
public enum SafeguardingRoute: UInt8, CodeSet {
  case childrensServices = 1
  case adultServices
  case police
  case marac
  case mappa
  case prevent
  case designatedOfficer
  case nationalReferralMechanism
  case femaleGenitalMutilation

  /// How people know this route.
  public var entry: CodeEntry {
    switch self {
    case .childrensServices: CodeEntry("LA-CHILD", "children's services of the local authority")
    case .adultServices: CodeEntry("LA-ADULT", "adult social care of the local authority")
    case .police: CodeEntry("POLICE", "police")
    case .marac: CodeEntry("MARAC", "multi-agency risk assessment conference (domestic abuse)")
    case .mappa: CodeEntry("MAPPA", "multi-agency public protection arrangements")
    case .prevent: CodeEntry("PREVENT", "Prevent")
    case .designatedOfficer:
      CodeEntry("LADO", "designated officer for allegations against people who work with children")
    case .nationalReferralMechanism:
      CodeEntry("NRM-via", "National Referral Mechanism, through a first responder")
    case .femaleGenitalMutilation: CodeEntry("FGM", "mandatory report of female genital mutilation")
    }
  }
}
