/// Where on the way through the justice system the service met the person (CL-POI).
public enum PointOfIntervention: UInt8, CodeSet {
  case custody = 1
  case policeStation
  case voluntaryElsewhere
  case street
  case magistrates
  case youthCourt
  case crownCourt
  case panel
  case probation
  case youthJustice
  case community

  /// How people know this point.
  public var entry: CodeEntry {
    switch self {
    case .custody: CodeEntry("CUST", "police custody")
    case .policeStation: CodeEntry("VA-STN", "a voluntary interview at a police station")
    case .voluntaryElsewhere:
      CodeEntry("VA-COM", "a voluntary interview at home, at school or elsewhere")
    case .street: CodeEntry("STREET", "the street")
    case .magistrates: CodeEntry("MAG", "the magistrates' court")
    case .youthCourt: CodeEntry("YTH", "the youth court")
    case .crownCourt: CodeEntry("CRN", "the Crown Court")
    case .panel: CodeEntry("PANEL", "a referral order or out-of-court panel")
    case .probation: CodeEntry("PROB", "probation")
    case .youthJustice: CodeEntry("YJS", "the youth justice service")
    case .community: CodeEntry("COMM", "the community")
    }
  }
}
