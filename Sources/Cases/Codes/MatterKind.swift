/// Where an investigation or proceeding stands (CL-MATTER).
public enum MatterKind: UInt8, CodeSet {
  case arrest = 1
  case voluntaryInterview
  case streetBail
  case preChargeBail
  case underInvestigation
  case requisition
  case warrant
  case breach
  case charged
  case courtBail
  case courtRemand
  case convicted
  case appeal

  /// How people know this kind.
  public var entry: CodeEntry {
    switch self {
    case .arrest: CodeEntry("ARREST", "arrested")
    case .voluntaryInterview: CodeEntry("VI", "voluntary interview under caution")
    case .streetBail: CodeEntry("STREETBAIL", "bailed on the street")
    case .preChargeBail: CodeEntry("PCB", "released on pre-charge bail")
    case .underInvestigation: CodeEntry("RUI", "released under investigation")
    case .requisition: CodeEntry("REQ", "postal requisition or summons")
    case .warrant: CodeEntry("WARR", "warrant")
    case .breach: CodeEntry("BREACH", "breach of an order or of bail")
    case .charged: CodeEntry("CHARGED", "charged")
    case .courtBail: CodeEntry("COURT-BAIL", "before the court, on bail")
    case .courtRemand: CodeEntry("COURT-REM", "before the court, remanded")
    case .convicted: CodeEntry("CONV-UNS", "convicted, awaiting sentence")
    case .appeal: CodeEntry("APPEAL", "appeal")
    }
  }
}
